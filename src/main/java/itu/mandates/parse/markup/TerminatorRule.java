package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.regex.Pattern;

/** Two marks at the end of an item, one of them of the base text: the other came in its place. */
record TerminatorRule(EditEvidence evidence) implements EvidenceRule {

    private static final Pattern MARK = Pattern.compile("\\s*[;,.:]\\s*");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[;,.:]\\s*");
    private static final Pattern MARK_TO_MARK = Pattern.compile("(?s)\\s*[;,.:].*[;,.:]\\s*");
    private static final Pattern ABBREVIATED = Pattern.compile("(?is).*\\betc\\.\\s*");

    @Override
    public List<Choice> decide(Spot spot) {
        boolean mark = MARK.matcher(spot.inserted()).matches();
        boolean appended = MARK_TO_MARK.matcher(spot.inserted()).matches();
        if (!mark && !(appended && spot.right().isBlank()) || !isAtEnd(spot)) {
            return List.of();
        }
        double trust = evidence.confidence("terminator");
        if (!spot.right().isBlank()) {
            return List.of(spot.replacesRight(spot.right().length(), "terminator", trust));
        }
        String left = spot.left();
        boolean doubled = CLOSED.matcher(left).matches() && !ABBREVIATED.matcher(left).matches();
        int length = left.length() - left.stripTrailing().length() + 1;
        return doubled ? List.of(spot.replacesLeft(length, "terminator", trust)) : List.of();
    }

    private static boolean isAtEnd(Spot spot) {
        return spot.high() == spot.words().length()
                && (spot.right().isBlank() || MARK.matcher(spot.right()).matches());
    }
}
