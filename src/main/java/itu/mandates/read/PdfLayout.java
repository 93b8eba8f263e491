package itu.mandates.read;

import itu.mandates.read.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The lines of a page with tables, in reading order: what stands above a table, its cells row by
 * row, what stands below.
 */
final class PdfLayout {

    private static final int MOST_TABLES = 1000;

    private final int number;
    private final float width;
    private final boolean rightToLeft;
    private final List<PdfLine> lines = new ArrayList<>();
    private int column;

    private PdfLayout(int number, float width, boolean rightToLeft) {
        this.number = number;
        this.width = width;
        this.rightToLeft = rightToLeft;
    }

    /**
     * @param number of the page, from 0
     * @param tables from the top of the page
     */
    static List<PdfLine> lines(int number, List<Glyph> glyphs, float width, List<PdfTable> tables) {
        var layout = new PdfLayout(number, width, PdfDirection.of(glyphs).isRightToLeft());
        var rest = new ArrayList<>(glyphs);
        for (int i = 0; i < tables.size(); i++) {
            PdfTable table = tables.get(i);
            var inside = rest.stream().filter(table::holds).toList();
            rest.removeAll(inside);
            var above = rest.stream().filter(glyph -> glyph.y() < table.top()).toList();
            rest.removeAll(above);
            layout.band(above);
            layout.table(number * MOST_TABLES + i, table, inside);
        }
        layout.band(rest);
        return layout.lines;
    }

    private void band(List<Glyph> glyphs) {
        int first = column;
        for (PdfLine line : new PdfPage(number, glyphs, width).lines()) {
            lines.add(line.within(first + line.column(), line.margin()));
            column = Math.max(column, first + line.column() + 1);
        }
    }

    private void table(int name, PdfTable table, List<Glyph> glyphs) {
        table.cells(glyphs).forEach((row, cells) -> row(name, table, row, cells));
    }

    private void row(int name, PdfTable table, int row, TreeMap<Integer, List<Glyph>> cells) {
        var inOrder = rightToLeft ? cells.descendingMap() : cells;
        inOrder.forEach(
                (at, glyphs) -> {
                    int place = rightToLeft ? table.columns() - 1 - at : at;
                    cell(new PdfLine.Cell(name, row, place, table.columns()), glyphs);
                });
    }

    private void cell(PdfLine.Cell cell, List<Glyph> glyphs) {
        int own = column++;
        new PdfPage(number, glyphs, width)
                .oneColumn()
                .forEach(line -> lines.add(line.within(own, line.margin()).in(cell)));
    }
}
