package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two titles where a citation has one: "Resolution 18 (...) of WTSA, on strengthening ...
 * interestprinciples and procedures ...;". The title of the base text reaches to the end of the
 * item, or to the next citation; where another citation follows, whether it went too is not to be
 * seen.
 */
final class TitleRule implements EvidenceRule {

    private static final Pattern OPENS = Pattern.compile("(?s).*\\)[^;()]{0,120}, on\\s+$");
    private static final Pattern OPENED =
            Pattern.compile("(?s).*\\)[^;()]{0,120}?, on\\s+(?<title>[^;]+?)$");
    private static final Pattern NEXT =
            Pattern.compile(
                    ",?\\s+(?:and\\s+)?(?=(?:Resolution|Decision|Recommendation|Opinion|Question)s?\\s)");
    private static final Pattern END = Pattern.compile("\\s*[;,.:]?\\s*$");

    private final EditEvidence evidence;

    TitleRule(EditEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Choice> decide(Spot spot) {
        if (spot.gluedRight() && OPENS.matcher(spot.left()).matches()) {
            return titleBehind(spot);
        }
        return spot.gluedLeft() ? titleBefore(spot) : List.of();
    }

    private List<Choice> titleBehind(Spot spot) {
        String right = spot.right();
        int whole = END.matcher(right).results().findFirst().orElseThrow().start();
        Matcher next = NEXT.matcher(right);
        int title = next.find() && next.start() > 0 ? Math.min(next.start(), whole) : whole;
        Choice replaced = spot.replacesRight(title, "slot", evidence.confidence("slot"));
        if (title == whole || spot.high() < spot.words().length()) {
            return List.of(replaced);
        }
        int from = spot.to() + title;
        int to = spot.to() + whole;
        return isStale(spot.words().substring(from, to), spot.gone())
                ? List.of(replaced, alsoGone(from, to))
                : List.of(replaced.unless(List.of(spot.replacesRight(whole, "slot", 0))));
    }

    /** A citation left over, in an edition that the clause replaces elsewhere: likely gone too. */
    private Choice alsoGone(int from, int to) {
        return Choice.deletion(from, to, "staleEdition", evidence.confidence("staleEdition"))
                .unless(List.of());
    }

    private static boolean isStale(String citation, List<String> gone) {
        return gone.stream()
                .map(String::strip)
                .anyMatch(edition -> edition.matches(".*\\d{4}") && citation.contains(edition));
    }

    /** The title of the base text, then the new one, which ends the citation. */
    private List<Choice> titleBefore(Spot spot) {
        Matcher opened = OPENED.matcher(spot.left());
        boolean ends = Stream.of(NEXT, END).anyMatch(end -> end.matcher(spot.right()).lookingAt());
        if (!ends || !opened.matches()) {
            return List.of();
        }
        int length = spot.left().length() - opened.start("title");
        return List.of(spot.replacesLeft(length, "slot", evidence.confidence("slot")));
    }
}
