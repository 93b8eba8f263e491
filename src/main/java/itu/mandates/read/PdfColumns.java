package itu.mandates.read;

import itu.mandates.read.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables without lines: at least three printed lines, one below the other, whose cells begin at the
 * same two places or more behind the first cell. Two columns of prose share one such place.
 */
final class PdfColumns {

    /** White wider than this, in sizes of type, parts two cells. */
    static final float WIDE = 1.2f;

    private static final float SAME_PLACE = 2.5f;
    private static final int SHARED = 2;
    private static final int ROWS = 3;

    private PdfColumns() {}

    /** For each printed line whether it is a row of such a table. */
    static List<Boolean> rows(List<List<Glyph>> lines) {
        var starts = lines.stream().map(PdfColumns::starts).toList();
        var rows = new ArrayList<Boolean>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && share(starts.get(to - 1), starts.get(to))) {
                to++;
            }
            boolean table = to - from >= ROWS;
            IntStream.range(from, to).forEach(row -> rows.add(table));
            from = to;
        }
        return rows;
    }

    /** Where the cells of a line begin, behind the first. */
    private static List<Float> starts(List<Glyph> line) {
        var starts = new ArrayList<Float>();
        for (int i = 1; i < line.size(); i++) {
            Glyph glyph = line.get(i);
            if (glyph.left() - line.get(i - 1).right() > WIDE * glyph.size()) {
                starts.add(glyph.left());
            }
        }
        return starts;
    }

    private static boolean share(List<Float> above, List<Float> below) {
        return below.stream()
                        .filter(
                                start ->
                                        above.stream()
                                                .anyMatch(
                                                        other ->
                                                                Math.abs(other - start)
                                                                        <= SAME_PLACE))
                        .count()
                >= SHARED;
    }
}
