package itu.mandates.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of one source document, as its reader found it.
 *
 * <p>Guarantees: no carriage return and no NUL character, valid UTF-16, otherwise not a character
 * changed. Positions are code points of {@link #text()}.
 *
 * @param name the file name, which names the source in messages
 * @param digest "sha256:" and the digest of the file's bytes in hex
 * @param text the whole text, tracked deletions included
 * @param changes the tracked changes that the source marks, in order, none over another; none in
 *     plain text
 * @param headings where the lines begin that the source formats as headings of sections
 * @param pageMatter where the lines begin that the source sets outside its text (running headers,
 *     page numbers), and what they are; they come last
 */
public record SourceText(
        String name,
        String digest,
        String text,
        List<Change> changes,
        Set<Integer> headings,
        Map<Integer, Furniture.Kind> pageMatter) {

    public SourceText {
        changes = List.copyOf(changes);
        headings = Set.copyOf(headings);
        pageMatter = Map.copyOf(pageMatter);
    }

    /** A text whose format says nothing of headings and pages. */
    public SourceText(String name, String digest, String text, List<Change> changes) {
        this(name, digest, text, changes, Set.of(), Map.of());
    }

    /** A text in which nothing is marked. */
    public SourceText(String name, String digest, String text) {
        this(name, digest, text, List.of());
    }

    /**
     * One line, without its line end.
     *
     * @param number 1-based
     * @param start position of its first code point in the source
     * @param text as it stands, line feeds that are deleted included
     * @param changes the tracked changes in it, cut to its ends
     */
    public record Line(int number, int start, String text, List<Change> changes) {

        public Line {
            changes = List.copyOf(changes);
        }

        /** A line in which nothing is marked. */
        public Line(int number, int start, String text) {
            this(number, start, text, List.of());
        }

        public boolean isBlank() {
            return text.isBlank();
        }

        /** Position in the source of the UTF-16 index {@code index} of this line. */
        public int at(int index) {
            return start + text.codePointCount(0, index);
        }

        public int end() {
            return at(text.length());
        }
    }

    /**
     * All lines of the proposed text in order, blank ones too. A deleted line feed joins two lines,
     * unless one of them is deleted as a whole: that one stays by itself.
     */
    public List<Line> lines() {
        return changes.isEmpty() ? printedLines() : new ProposedLines(this).lines();
    }

    /** The lines of the text itself, without those of the pages. */
    public List<Line> textLines() {
        return lines().stream().filter(line -> !pageMatter.containsKey(line.start())).toList();
    }

    /** All lines as they are printed, blank ones too. */
    List<Line> printedLines() {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, start, line));
            start += line.codePointCount(0, line.length()) + 1;
        }
        return lines;
    }

    /** The words of a span, untouched. */
    public String read(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

    /** 1-based line and column of a position, as people count them. */
    public Place place(int position) {
        int index = text.offsetByCodePoints(0, position);
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        int line = 1 + (int) text.chars().limit(lineStart).filter(c -> c == '\n').count();
        return new Place(line, 1 + text.codePointCount(lineStart, index));
    }

    /** A line and a column, both 1-based. */
    public record Place(int line, int column) {}
}
