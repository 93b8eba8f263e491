package itu.mandates.read;

import itu.mandates.read.PdfDirection.Piece;
import itu.mandates.read.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Spells out the characters of one printed line. */
final class PdfRow {

    /** A gap wider than this, in sizes of type, is a blank. */
    private static final float BLANK = 0.14f;

    /** A gap wider than this behind a label is a tabulator. */
    static final float TABULATOR = 0.6f;

    private static final float RAISED_SIZE = 0.8f;
    private static final int LONGEST_LABEL = 6;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PdfRow() {}

    /**
     * @param cells whether it is a row of a table without lines: a tabulator parts its cells
     */
    static PdfLine line(int page, List<Glyph> row, boolean cells, PdfDirection direction) {
        float size = mainSize(row);
        float y = baseline(row, size);
        var pieces = new ArrayList<Piece>();
        Glyph before = row.get(0);
        for (Glyph glyph : row) {
            float gap = (glyph.left() - before.right()) / size;
            if (before != glyph && gap > BLANK) {
                pieces.add(new Piece(" ", gap));
            }
            pieces.add(new Piece(spelled(glyph, size, y), 0));
            before = glyph.isMark() ? before : glyph;
        }
        Glyph first = row.get(0);
        return new PdfLine(
                page,
                0,
                first.left(),
                before.right(),
                y,
                size,
                0,
                first.face(),
                words(direction.read(pieces), cells),
                List.of(),
                Optional.empty());
    }

    private static String words(List<Piece> pieces, boolean cells) {
        var words = new StringBuilder();
        for (Piece piece : pieces) {
            boolean label =
                    words.length() > 0 && words.length() <= LONGEST_LABEL && words.indexOf(" ") < 0;
            boolean tabulator =
                    label && piece.gap() > TABULATOR || cells && piece.gap() > PdfColumns.WIDE;
            words.append(tabulator ? "\t" : piece.words());
        }
        return words.toString();
    }

    /** The size of most characters. */
    private static float mainSize(List<Glyph> row) {
        Map<Float, Long> sizes =
                row.stream().collect(Collectors.groupingBy(Glyph::size, Collectors.counting()));
        return sizes.entrySet().stream()
                .max(
                        Map.Entry.<Float, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static float baseline(List<Glyph> row, float size) {
        return row.stream()
                .filter(glyph -> glyph.size() == size)
                .map(Glyph::y)
                .max(Float::compare)
                .orElseThrow();
    }

    /** A small digit above the baseline is the mark of a footnote. */
    private static String spelled(Glyph glyph, float size, float y) {
        boolean raised = glyph.size() <= RAISED_SIZE * size && y - glyph.y() > 0.1f * size;
        boolean digit = glyph.words().matches("[0-9]");
        return raised && digit
                ? String.valueOf(SUPERSCRIPTS.charAt(glyph.words().charAt(0) - '0'))
                : glyph.words();
    }
}
