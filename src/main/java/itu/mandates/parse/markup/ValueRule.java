package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two values where a citation has one: "(Rev. Kigali, 2022 Baku, 2025)", "ITU-R 6-375", "2022
 * 2026". The one of the base text was deleted.
 */
final class ValueRule implements EvidenceRule {

    private static final String PLACE =
            "(?!Rev\\b|REV\\b)\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}";
    private static final String EDITION = PLACE + ",? ?\\d{4}";
    private static final String REVISED = "(?i:rev)\\. ?" + EDITION;
    private static final String NUMBER = "\\d+(?:[-.]\\d+)*";

    private static final String OPENED = "(?<=\\(|\\b[Rr][Ee][Vv]\\. ?)";

    /**
     * One form of value.
     *
     * @param value the form alone
     * @param before a value of this form at the end of what stands before the insertion
     * @param behind one at the beginning of what stands behind it
     * @param opened what must stand before the insertion, if its value comes first
     */
    private record Form(Pattern value, Pattern before, Pattern behind, Pattern opened) {

        static Form of(String value, String opened, String closed) {
            return of(value, value, opened, closed);
        }

        static Form of(String value, String old, String opened, String closed) {
            String group = "(?<value>" + old + ")";
            return new Form(
                    Pattern.compile("\\s*(?:" + value + ")\\s*"),
                    Pattern.compile(opened + group + "\\s*$"),
                    Pattern.compile("^\\s*" + group + closed),
                    Pattern.compile(opened + "\\s*$"));
        }
    }

    private static final List<Form> FORMS =
            List.of(
                    Form.of(REVISED, REVISED + "|" + EDITION, "(?<=\\()", "(?=\\))"),
                    Form.of(EDITION, OPENED, "(?=\\))"),
                    Form.of(PLACE, OPENED, "(?=,? ?\\d{4})"),
                    Form.of(NUMBER, "(?<![\\w-])", "(?![\\w-])"));

    /** The longest citation reaches back no further. */
    private static final int REACH = 80;

    private final EditEvidence evidence;

    ValueRule(EditEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Choice> decide(Spot spot) {
        return FORMS.stream()
                .filter(form -> form.value().matcher(spot.inserted()).matches())
                .map(form -> replaced(spot, form))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Choice> replaced(Spot spot, Form form) {
        double trust = evidence.confidence("slot");
        String left = spot.left();
        Matcher before = near(form.before(), left);
        if (before.find()) {
            return List.of(spot.replacesLeft(left.length() - before.start("value"), "slot", trust));
        }
        String right = spot.right();
        Matcher behind = form.behind().matcher(right.substring(0, Math.min(REACH, right.length())));
        return near(form.opened(), left).find() && behind.find()
                ? List.of(spot.replacesRight(behind.end("value"), "slot", trust))
                : List.of();
    }

    private static Matcher near(Pattern pattern, String left) {
        Matcher matcher = pattern.matcher(left);
        return matcher.region(Math.max(0, left.length() - REACH), left.length())
                .useTransparentBounds(true);
    }
}
