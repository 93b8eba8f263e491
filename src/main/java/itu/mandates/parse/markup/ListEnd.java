package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two marks at the end of an item where no base text tells which is new: the place in the list
 * does. Items end with ";", the last of a section with "," or ".".
 */
record ListEnd(EditEvidence evidence) {

    private static final Pattern DOUBLED =
            Pattern.compile("(?s).*?(?<one>[;,.:])\\s*(?<other>[;,.:])");
    private static final Pattern ABBREVIATED = Pattern.compile("(?is).*\\betc\\.\\s*[;,.:]");

    /**
     * @param last whether the item is the last of its section
     */
    Optional<Choice> read(String words, boolean last) {
        Matcher doubled = DOUBLED.matcher(words);
        if (!doubled.matches()
                || doubled.group("one").equals(doubled.group("other"))
                || ABBREVIATED.matcher(words).matches()) {
            return Optional.empty();
        }
        boolean first = suits(doubled.group("one"), last);
        boolean second = suits(doubled.group("other"), last);
        int at = doubled.start("one");
        return first == second
                ? Optional.of(
                        choice(at, words.length(), true, 0.5)
                                .unless(List.of(choice(at, words.length(), false, 0.5))))
                : Optional.of(
                        choice(at, words.length(), second, evidence.confidence("terminator")));
    }

    private static Choice choice(int at, int end, boolean deletionFirst, double trust) {
        return new Choice(at, at + 1, end, deletionFirst, "terminator", trust, List.of(), false);
    }

    private static boolean suits(String mark, boolean last) {
        return last ? ",.".contains(mark) : ";:".contains(mark);
    }
}
