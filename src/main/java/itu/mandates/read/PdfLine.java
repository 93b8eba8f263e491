package itu.mandates.read;

import java.util.List;
import java.util.Optional;

/**
 * A printed line of a PDF. Lengths in points, from the top left corner of the page.
 *
 * @param page 0-based
 * @param column counts the columns and full-width bands of the page, in reading order
 * @param left where its first character begins
 * @param right where its last character ends
 * @param y its baseline
 * @param size type size of most of it
 * @param margin right end of the widest line of its column
 * @param face name of the type that it begins with
 * @param text raised numbers as superscript digits, wide gaps behind a label as a tabulator
 * @param notes footnotes called in it, as they are to be written behind its paragraph
 * @param cell of a table that it stands in
 */
record PdfLine(
        int page,
        int column,
        float left,
        float right,
        float y,
        float size,
        float margin,
        String face,
        String text,
        List<String> notes,
        Optional<Cell> cell) {

    /**
     * A cell of a table.
     *
     * @param table tells tables apart
     * @param row from 0
     * @param column from 0
     * @param columns of the table
     */
    record Cell(int table, int row, int column, int columns) {

        boolean isInRowOf(Cell other) {
            return table == other.table && row == other.row;
        }
    }

    PdfLine with(String words, List<String> called) {
        return new PdfLine(page, column, left, right, y, size, margin, face, words, called, cell);
    }

    PdfLine within(int newColumn, float newMargin) {
        return new PdfLine(
                page, newColumn, left, right, y, size, newMargin, face, text, notes, cell);
    }

    PdfLine in(Cell place) {
        return new PdfLine(
                page, column, left, right, y, size, margin, face, text, notes, Optional.of(place));
    }
}
