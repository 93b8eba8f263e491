package itu.mandates.parse.markup;

/** Where two words stand together without a blank: "interestliaison", "2019Dubai", "a;b". */
final class Glue {

    private Glue() {}

    /** Whether the characters before and at {@code index} belong to two words run together. */
    static boolean at(String words, int index) {
        if (index <= 0 || index >= words.length()) {
            return false;
        }
        char before = words.charAt(index - 1);
        char after = words.charAt(index);
        return Character.isLetterOrDigit(after)
                && (Character.isLetterOrDigit(before) || ",;)".indexOf(before) >= 0);
    }
}
