package itu.mandates.parse;

import itu.mandates.model.SourceText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a line in which a heading is glued to the item before it: "... requested;resolvesthat
 * ...". The evidence is the lost blank: nothing else follows a semicolon without one. Annexes are
 * split off by {@link GluedAnnexes}.
 */
final class GluedHeadings {

    /** As far as an opener and its clause's first word can reach. */
    private static final int REACH = 80;

    private final OpenerIndex index;
    private final OpenerLine.Recogniser openers;
    private final GluedAnnexes annexes;

    GluedHeadings(OpenerIndex index, OpenerLine.Recogniser openers, GluedAnnexes annexes) {
        this.annexes = annexes;
        this.index = index;
        this.openers = openers;
    }

    /** The line itself, or its parts in order; each knows its place in the source. */
    List<Line> split(Line line) {
        return annexes.split(line).stream().flatMap(part -> splitOpeners(part).stream()).toList();
    }

    private List<Line> splitOpeners(Line line) {
        String text = line.text();
        var parts = new ArrayList<Line>();
        int from = 0;
        for (int at = 1; at < text.length() - 1; at++) {
            if (isGlue(text, at) && opens(text, at + 1)) {
                parts.add(part(line, from, at + 1));
                from = at + 1;
            }
        }
        return parts.isEmpty() ? List.of(line) : with(parts, part(line, from, text.length()));
    }

    private static boolean isGlue(String text, int at) {
        return (text.charAt(at) == ';' || text.charAt(at) == ',')
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private boolean opens(String text, int from) {
        String head = text.substring(from, Math.min(text.length(), from + REACH));
        String lower = head.toLowerCase(Locale.ROOT);
        return index.opener(lower, 0)
                .filter(opener -> opener.form().length() > 4)
                .map(opener -> index.afterModifiers(lower, opener.form().length(), "en"))
                .filter(end -> end == lower.length() || follows(lower.substring(end)))
                .isPresent();
    }

    private boolean follows(String rest) {
        String words = rest.strip();
        return openers.beginsClause(words) || words.startsWith("the ") || words.isEmpty();
    }

    /** Its words from {@code from} to before {@code to}, which know their place in the source. */
    static Line part(Line line, int from, int to) {
        return new Line(line.number(), line.at(from), line.text().substring(from, to));
    }

    private static List<Line> with(List<Line> parts, Line last) {
        parts.add(last);
        return parts;
    }
}
