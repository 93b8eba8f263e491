package itu.mandates.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why each finding on the documents at hand is right, or known: a file of tab-separated values with
 * the columns rule, place and why. The place is that of the finding, or as much of its beginning as
 * tells it apart; "*" stands for all places, and is for notes alone.
 */
public final class Justifications {

    private static final String EVERYWHERE = "*";

    private final List<Line> lines;
    private final Set<Line> used = new LinkedHashSet<>();

    private record Line(String rule, String place, String why) {

        boolean fits(Finding finding) {
            boolean general = place.equals(EVERYWHERE);
            return rule.equals(finding.rule().code())
                    && (general
                            ? finding.rule().severity() == Severity.INFO
                            : finding.place().citation().startsWith(place));
        }

        @Override
        public String toString() {
            return rule + "\t" + place;
        }
    }

    private Justifications(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * @param text of the file; lines that begin with "#" are remarks, the first other line names
     *     the columns
     * @throws IllegalArgumentException for a line that has not three cells
     */
    public static Justifications read(String text) {
        var lines = new ArrayList<Line>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .forEach(line -> lines.add(line(line)));
        return new Justifications(lines);
    }

    private static Line line(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || cells[2].isBlank()) {
            throw new IllegalArgumentException("must have rule, place and why: " + line);
        }
        return new Line(cells[0], cells[1], cells[2]);
    }

    /** The most special reason that fits, if any does. */
    public Optional<String> of(Finding finding) {
        Optional<Line> fitting =
                lines.stream()
                        .filter(line -> line.fits(finding))
                        .reduce(
                                (one, other) ->
                                        one.place().length() >= other.place().length()
                                                ? one
                                                : other);
        fitting.ifPresent(used::add);
        return fitting.map(Line::why);
    }

    /** Lines that fitted nothing that was asked for so far. */
    public List<String> unused() {
        return lines.stream().filter(line -> !used.contains(line)).map(Line::toString).toList();
    }
}
