package itu.mandates.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table that lays resolutions side by side, one in each column, flattened cell by cell: a cell
 * begins with a tabulator at the start of a line, a row ends with an empty line. Empty cells count.
 *
 * @param from index of the first line of the table
 * @param heads the lines of the row above the titles, one for each column, if there is one
 * @param columns the lines of each column from top to bottom
 * @param ragged first lines of cells where a row should have ended and did not
 */
record Compilation(
        int from, List<TextLine> heads, List<List<TextLine>> columns, List<TextLine> ragged) {

    /** Lines of one cell, from the line that begins with the tabulator. */
    private record Cell(int from, int to) {}

    /** Finds a table whose columns are resolutions; the rest of the text belongs to it. */
    static Optional<Compilation> find(List<TextLine> lines, Grammar grammar) {
        var cells = cells(lines);
        for (int first = 0; first < cells.size(); ) {
            int width = rowWidth(cells, first, lines);
            if (width > 1 && titles(cells.subList(first, first + width), lines, grammar) > 1) {
                return Optional.of(read(lines, cells, first, width));
            }
            first += width;
        }
        return Optional.empty();
    }

    private static List<Cell> cells(List<TextLine> lines) {
        int[] starts =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).line().text().startsWith("\t"))
                        .toArray();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < starts.length; i++) {
            cells.add(new Cell(starts[i], i + 1 < starts.length ? starts[i + 1] : lines.size()));
        }
        return cells;
    }

    /** Number of cells up to the first that is followed by an empty line. */
    private static int rowWidth(List<Cell> cells, int first, List<TextLine> lines) {
        int at = first;
        while (at < cells.size() - 1 && !endsRow(cells.get(at), lines)) {
            at++;
        }
        return at - first + 1;
    }

    private static boolean endsRow(Cell cell, List<TextLine> lines) {
        return lines.get(cell.to() - 1).line().isBlank() && cell.to() - cell.from() > 1;
    }

    private static long titles(List<Cell> row, List<TextLine> lines, Grammar grammar) {
        return row.stream()
                .filter(
                        cell ->
                                TitleLine.of(lines.get(cell.from()), grammar.titleWords())
                                        .isPresent())
                .count();
    }

    private static Compilation read(
            List<TextLine> lines, List<Cell> cells, int titleRow, int width) {
        boolean headed = titleRow >= width && rowWidth(cells, titleRow - width, lines) == width;
        var heads =
                headed
                        ? lines(lines, cells.subList(titleRow - width, titleRow))
                        : List.<TextLine>of();
        var columns = IntStream.range(0, width).mapToObj(i -> new ArrayList<TextLine>()).toList();
        var ragged = new ArrayList<TextLine>();
        for (int i = titleRow; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int column = (i - titleRow) % width;
            columns.get(column).addAll(lines.subList(cell.from(), cell.to()));
            if (column == width - 1 && !endsRow(cell, lines) && i < cells.size() - 1) {
                ragged.add(lines.get(cell.from()));
            }
        }
        int from = headed ? cells.get(titleRow - width).from() : cells.get(titleRow).from();
        return new Compilation(from, heads, List.copyOf(columns), ragged);
    }

    private static List<TextLine> lines(List<TextLine> lines, List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> lines.subList(cell.from(), cell.to()).stream())
                .toList();
    }
}
