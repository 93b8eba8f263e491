package itu.mandates.read;

import itu.mandates.read.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the characters of one page into lines, and its columns one after the other. */
final class PdfPage {

    /** Characters whose baselines are nearer than this, in sizes of type, stand on one line. */
    private static final float SAME_LINE = 0.45f;

    /** A gutter between columns is wider than this, in sizes of type. */
    private static final float GUTTER = 0.8f;

    private static final int ROWS_OF_A_COLUMN = 4;
    private static final float STEP = 2;

    private final int number;
    private final List<List<Glyph>> rows;
    private final PdfDirection direction;

    /**
     * @param width of the page: one that runs from right to left is read in a mirror
     */
    PdfPage(int number, List<Glyph> glyphs, float width) {
        this.number = number;
        var main = PdfDirection.of(glyphs);
        this.rows =
                rows(
                        main.isRightToLeft()
                                ? glyphs.stream().map(glyph -> glyph.mirrored(width)).toList()
                                : glyphs);
        this.direction = main.readingBrackets(rows);
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        var sorted =
                glyphs.stream()
                        .filter(glyph -> !glyph.isBlank())
                        .sorted(Comparator.comparing(Glyph::y))
                        .toList();
        var rows = new ArrayList<List<Glyph>>();
        float y = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || glyph.y() - y > SAME_LINE * glyph.size()) {
                rows.add(new ArrayList<>());
                y = glyph.y();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Glyph::place)));
        return rows;
    }

    /** Lines in reading order. */
    List<PdfLine> lines() {
        Optional<Float> gutter = gutter();
        var lines = new ArrayList<PdfLine>();
        if (gutter.isEmpty()) {
            column(rows, 0, lines);
            return lines;
        }
        columns(gutter.get(), lines);
        return lines;
    }

    /** Lines from the top to the bottom, whatever stands beside each other. */
    List<PdfLine> oneColumn() {
        var lines = new ArrayList<PdfLine>();
        column(rows, 0, lines);
        return lines;
    }

    /** Pages of one column have one right margin: that of the widest line of them all. */
    static List<List<PdfLine>> aligned(List<List<PdfLine>> pages) {
        float margin =
                (float)
                        pages.stream()
                                .filter(PdfPage::isOneColumn)
                                .flatMap(List::stream)
                                .mapToDouble(PdfLine::margin)
                                .max()
                                .orElse(0);
        return pages.stream()
                .map(
                        page ->
                                isOneColumn(page)
                                        ? page.stream().map(l -> l.within(0, margin)).toList()
                                        : page)
                .toList();
    }

    private static boolean isOneColumn(List<PdfLine> page) {
        return page.stream().allMatch(line -> line.column() == 0);
    }

    // --- columns

    /** What stands beside each other between two lines of full width is read column by column. */
    private void columns(float gutter, List<PdfLine> lines) {
        var left = new ArrayList<List<Glyph>>();
        var right = new ArrayList<List<Glyph>>();
        var full = new ArrayList<List<Glyph>>();
        int column = 0;
        for (List<Glyph> row : rows) {
            if (crosses(row, gutter)) {
                column = flush(column, lines, left, right);
                full.add(row);
            } else {
                column = flush(column, lines, full);
                add(row.stream().filter(glyph -> glyph.left() < gutter).toList(), left);
                add(row.stream().filter(glyph -> glyph.left() >= gutter).toList(), right);
            }
        }
        flush(column, lines, full, left, right);
    }

    private static void add(List<Glyph> part, List<List<Glyph>> column) {
        if (!part.isEmpty()) {
            column.add(part);
        }
    }

    @SafeVarargs
    private int flush(int column, List<PdfLine> lines, List<List<Glyph>>... parts) {
        int next = column;
        for (List<List<Glyph>> part : parts) {
            if (!part.isEmpty()) {
                column(part, next++, lines);
                part.clear();
            }
        }
        return next;
    }

    /** The middle of the white strip that divides the page in two columns, if one does. */
    private Optional<Float> gutter() {
        float from = edge(Comparator.naturalOrder(), true);
        float to = edge(Comparator.reverseOrder(), false);
        Optional<Float> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (float x = from + 0.3f * (to - from); x < from + 0.7f * (to - from); x += STEP) {
            int crossing = crossingIfColumns(x);
            if (crossing < fewest) {
                fewest = crossing;
                best = Optional.of(x);
            }
        }
        return best;
    }

    private float edge(Comparator<Float> order, boolean left) {
        return rows.stream()
                .flatMap(List::stream)
                .map(left ? Glyph::left : Glyph::right)
                .min(order)
                .orElse(0f);
    }

    /** Rows that run across {@code x}; very many if there are no two columns beside it. */
    private int crossingIfColumns(float x) {
        int crossing = 0;
        int left = 0;
        int right = 0;
        for (List<Glyph> row : rows) {
            if (crosses(row, x)) {
                crossing++;
            } else {
                left += row.get(0).left() < x ? 1 : 0;
                right += row.get(row.size() - 1).left() >= x ? 1 : 0;
            }
        }
        boolean columns =
                Math.min(left, right) >= ROWS_OF_A_COLUMN && 2 * crossing <= Math.min(left, right);
        return columns ? crossing : Integer.MAX_VALUE;
    }

    /** Whether a row has words over {@code x}, or no gap there that is wide enough. */
    private static boolean crosses(List<Glyph> row, float x) {
        Glyph before = null;
        for (Glyph glyph : row) {
            if (glyph.left() < x && glyph.right() > x) {
                return true;
            }
            if (glyph.left() >= x) {
                return before != null && glyph.left() - before.right() < GUTTER * glyph.size();
            }
            before = glyph;
        }
        return false;
    }

    // --- lines

    private void column(List<List<Glyph>> part, int column, List<PdfLine> lines) {
        var cells = PdfColumns.rows(part);
        var read =
                IntStream.range(0, part.size())
                        .mapToObj(i -> PdfRow.line(number, part.get(i), cells.get(i), direction))
                        .toList();
        float margin = read.stream().map(PdfLine::right).max(Comparator.naturalOrder()).orElse(0f);
        read.forEach(line -> lines.add(line.within(column, margin)));
    }
}
