package itu.mandates.read;

import itu.mandates.read.PdfLine.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Joins the printed lines of a PDF to paragraphs, by their places and beginnings. */
final class PdfParagraphs {

    /** A larger step from line to line than this share of the usual one begins a paragraph. */
    private static final float WIDE = 1.25f;

    private static final String EMPTY_CELL = "\t\n";
    private static final float SAME_PLACE = 2.5f;
    private static final float SAME_SIZE = 0.08f;
    private static final float LETTER = 0.5f;
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:\\(?(?:\\p{Ll}{1,2}|[ivx]{1,5}|\\p{IsArabic}{1,2}\\s?|\\d{1,2}(?:\\.\\d{1,2})*)\\)(?:\\s?(?:bis|ter))?\\s*\\S"
                            + "|\\d{1,3}(?:\\.\\d{1,2})*\\.?(?:bis|ter)?\\t|[•·▪‣–—-]\\s).*",
                    Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[;,.:؛،；，。：]", Pattern.DOTALL);
    private static final Pattern CLOSED = Pattern.compile(".*[;.:؛；。：]", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final List<PdfLine> lines;
    private final Set<String> seen = new HashSet<>();
    private final float leading;

    private final MarkedText text = new MarkedText();
    private final StringBuilder words = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private int linesTaken;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.leading = leading(lines);
        for (PdfLine line : lines) {
            var parts = WORD.split(line.text().toLowerCase(Locale.ROOT));
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].endsWith("-")) {
                    seen.add(parts[i]);
                }
            }
        }
    }

    /** One line for each paragraph, its footnotes at its end. */
    static MarkedText text(List<PdfLine> lines) {
        return new PdfParagraphs(lines).joined();
    }

    private MarkedText joined() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Cell> before = i > 0 ? lines.get(i - 1).cell() : Optional.empty();
            Optional<Cell> cell = lines.get(i).cell();
            if (i > 0 && (!before.equals(cell) || begins(lines.get(i - 1), lines.get(i)))) {
                end();
            }
            if (!before.equals(cell)) {
                cells(before, cell);
            }
            take(lines.get(i));
        }
        end();
        cells(
                lines.isEmpty() ? Optional.empty() : lines.get(lines.size() - 1).cell(),
                Optional.empty());
        return text;
    }

    /** A tabulator before a cell, an empty line after a row; empty cells too. */
    private void cells(Optional<Cell> before, Optional<Cell> next) {
        boolean sameRow = before.isPresent() && next.filter(before.get()::isInRowOf).isPresent();
        if (!sameRow) {
            before.ifPresent(
                    cell ->
                            text.append(EMPTY_CELL.repeat(cell.columns() - 1 - cell.column()))
                                    .append("\n"));
        }
        next.ifPresent(
                cell -> {
                    int done = sameRow ? before.get().column() + 1 : 0;
                    text.append(EMPTY_CELL.repeat(Math.max(0, cell.column() - done))).append("\t");
                });
    }

    private void take(PdfLine line) {
        join(words, line.text(), seen::contains);
        notes.addAll(line.notes());
        linesTaken++;
    }

    private void end() {
        text.append(words.toString());
        notes.forEach(text::append);
        text.append("\n");
        words.setLength(0);
        notes.clear();
        linesTaken = 0;
    }

    /**
     * The step from one line to the next inside a paragraph, in sizes of type. A page may have few
     * of them, but none is smaller.
     */
    private static float leading(List<PdfLine> lines) {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            float step = step(lines.get(i - 1), lines.get(i));
            if (step > 0.9f && step < 2f) {
                steps.add(step);
            }
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? 1.2f : steps.get(steps.size() / 12);
    }

    private static float step(PdfLine before, PdfLine line) {
        return isBelow(before, line) ? (line.y() - before.y()) / line.size() : 0;
    }

    private static boolean isBelow(PdfLine before, PdfLine line) {
        return before.page() == line.page()
                && before.column() == line.column()
                && line.y() > before.y();
    }

    /** Whether a line begins a paragraph. */
    private boolean begins(PdfLine before, PdfLine line) {
        return LABEL.matcher(line.text()).matches()
                || isRow(before)
                || isRow(line)
                || step(before, line) > WIDE * leading
                || Math.abs(before.size() - line.size()) > SAME_SIZE * before.size()
                || !before.face().equals(line.face()) && ENDED.matcher(before.text()).matches()
                || !isBelow(before, line) && CLOSED.matcher(before.text()).matches()
                || isBand(before, line)
                || hasRoomFor(before, line)
                || isBelow(before, line)
                        && linesTaken > 1
                        && Math.abs(before.left() - line.left()) > SAME_PLACE;
    }

    /** Whether a line is a row of a table without lines. */
    private static boolean isRow(PdfLine line) {
        return line.text().indexOf('\t') != line.text().lastIndexOf('\t');
    }

    /** Whether a line of full width and one of a column stand below each other. */
    private static boolean isBand(PdfLine before, PdfLine line) {
        return before.page() == line.page()
                && before.column() != line.column()
                && line.y() > before.y();
    }

    /** Whether the first word of a line would have gone on the line before. */
    private static boolean hasRoomFor(PdfLine before, PdfLine line) {
        String word = line.text().strip().split("\\s", 2)[0];
        float perLetter =
                Math.max(
                        LETTER * 0.8f * line.size(),
                        (line.right() - line.left()) / Math.max(1, line.text().length()));
        return before.right() + (word.length() + 1) * perLetter < before.margin() - SAME_PLACE;
    }

    /**
     * Adds a line to the words before it. A hyphen at their end goes if the text has the word
     * without it elsewhere; a soft one always goes.
     */
    static void join(StringBuilder words, String line, Predicate<String> isWord) {
        int length = words.length();
        if (length == 0) {
            words.append(line);
            return;
        }
        char last = words.charAt(length - 1);
        boolean hyphen = last == '-' || last == '\u2010' || last == '\u00AD';
        boolean inWord =
                hyphen && length > 1 && Character.isLetterOrDigit(words.charAt(length - 2));
        if (!inWord) {
            words.append(isUnspaced(words, line) ? "" : " ").append(line);
            return;
        }
        if (last == '\u00AD' || isWord.test(joinedWord(words, line))) {
            words.setLength(length - 1);
        }
        words.append(line);
    }

    /** Whether a line goes on in a script that has no blanks between words. */
    private static boolean isUnspaced(StringBuilder words, String line) {
        return !line.isEmpty()
                && isIdeographic(words.codePointBefore(words.length()))
                && isIdeographic(line.codePointAt(0));
    }

    private static boolean isIdeographic(int codePoint) {
        return Character.isIdeographic(codePoint)
                || Character.UnicodeBlock.of(codePoint)
                        == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || codePoint >= 0xFF01 && codePoint <= 0xFF60;
    }

    /** The word that begins before the hyphen and ends on the next line. */
    private static String joinedWord(StringBuilder words, String line) {
        int from = words.length() - 1;
        while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        boolean lower = to > 0 && Character.isLowerCase(line.charAt(0));
        return lower
                ? (words.substring(from, words.length() - 1) + line.substring(0, to))
                        .toLowerCase(Locale.ROOT)
                : "-";
    }
}
