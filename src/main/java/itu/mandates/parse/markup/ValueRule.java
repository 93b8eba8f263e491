package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two values where a citation has one: "(Rev. Kigali, 2022 Baku, 2025)", "ITU-R 6-375", "2022
 * 2026". The one of the base text was deleted.
 */
final class ValueRule implements Rule {

    private static final String PLACE =
            "(?!Rev\\b|REV\\b)\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}";
    private static final String EDITION = PLACE + ",? ?\\d{4}";
    private static final String REVISED = "(?i:rev)\\. ?" + EDITION;
    private static final String NUMBER = "\\d+(?:[-.]\\d+)*";

    private static final List<Pattern> VALUES =
            List.of(
                    Pattern.compile("\\s*(?<value>" + REVISED + ")\\s*"),
                    Pattern.compile("\\s*(?<value>" + EDITION + ")\\s*"),
                    Pattern.compile("\\s*(?<value>" + NUMBER + ")\\s*"));

    private static final List<Pattern> BEFORE =
            List.of(
                    Pattern.compile("(?<=\\()(?<value>(?:" + REVISED + ")|" + EDITION + ")\\s*$"),
                    Pattern.compile("(?<=\\(|\\b[Rr][Ee][Vv]\\. ?)(?<value>" + EDITION + ")\\s*$"),
                    Pattern.compile("(?<![\\w-])(?<value>" + NUMBER + ")\\s*$"));

    private static final List<Pattern> BEHIND =
            List.of(
                    Pattern.compile("^\\s*(?<value>(?:" + REVISED + ")|" + EDITION + ")(?=\\))"),
                    Pattern.compile("^\\s*(?<value>" + EDITION + ")(?=\\))"),
                    Pattern.compile("^\\s*(?<value>" + NUMBER + ")(?![\\w-])"));

    /** The longest citation reaches back no further. */
    private static final int REACH = 80;

    private final EditEvidence evidence;

    ValueRule(EditEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Choice> decide(Spot spot) {
        for (int kind = 0; kind < VALUES.size(); kind++) {
            if (VALUES.get(kind).matcher(spot.inserted()).matches()) {
                var found = replaced(spot, kind);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Choice> replaced(Spot spot, int kind) {
        double trust = evidence.confidence("slot");
        String left = spot.left();
        int cut = Math.max(0, left.length() - REACH);
        Matcher before = BEFORE.get(kind).matcher(left).region(cut, left.length());
        before.useTransparentBounds(true);
        if (before.find()) {
            return List.of(spot.replacesLeft(left.length() - before.start("value"), "slot", trust));
        }
        String right = spot.right();
        Matcher behind =
                BEHIND.get(kind).matcher(right.substring(0, Math.min(REACH, right.length())));
        return behind.find()
                ? List.of(spot.replacesRight(behind.end("value"), "slot", trust))
                : List.of();
    }
}
