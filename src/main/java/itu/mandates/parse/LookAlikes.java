package itu.mandates.parse;

/**
 * Cyrillic letters that look like Latin ones. Typists of both alphabets mix them in labels and
 * acronyms, where only their look counts; in the words they stay as printed.
 */
final class LookAlikes {

    private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХУ";
    private static final String LATIN = "aceiopxyABCEHIKMOPTXY";

    private LookAlikes() {}

    /** The first {@code length} characters with every look-alike put into Latin. */
    static String toLatin(String words, int length) {
        var head = new StringBuilder(words.substring(0, Math.min(length, words.length())));
        for (int i = 0; i < head.length(); i++) {
            int at = head.charAt(i) < 'Ѐ' ? -1 : CYRILLIC.indexOf(head.charAt(i));
            if (at >= 0) {
                head.setCharAt(i, LATIN.charAt(at));
            }
        }
        return head.toString();
    }
}
