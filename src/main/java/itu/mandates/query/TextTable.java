package itu.mandates.query;

import itu.mandates.query.QueryResult.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as text: columns as wide as their content, or wrapped so that the terminal holds them.
 */
final class TextTable {

    private static final String GAP = "  ";

    /** Narrower than this, words would be broken all over. */
    private static final int NARROWEST = 8;

    private final List<List<String>> cells = new ArrayList<>();
    private final int[] widths;

    private TextTable(Table table, int terminal) {
        cells.add(table.columns());
        table.rows()
                .forEach(
                        row ->
                                cells.add(
                                        table.columns().stream()
                                                .map(column -> oneLine(table.cell(row, column)))
                                                .toList()));
        widths = IntStream.range(0, table.columns().size()).map(this::widest).toArray();
        fit(terminal);
    }

    static String print(Table table, int terminal) {
        var text = new TextTable(table, terminal);
        var out = new StringBuilder();
        text.addRow(out, text.cells.get(0));
        out.append("-".repeat(Math.max(1, text.total()))).append('\n');
        text.cells.subList(1, text.cells.size()).forEach(row -> text.addRow(out, row));
        int rows = table.size();
        return out.append(rows).append(rows == 1 ? " row\n" : " rows\n").toString();
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\s+", " ");
    }

    private int widest(int column) {
        return cells.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private int total() {
        return Arrays.stream(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
    }

    /** Takes from the widest column, one by one, until all fit or none can give. */
    private void fit(int terminal) {
        while (terminal > 0 && total() > terminal) {
            int widest =
                    IntStream.range(0, widths.length)
                            .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                            .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private void addRow(StringBuilder out, List<String> row) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            wrapped.add(wrap(row.get(i), widths[i]));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            addLine(out, wrapped, line);
        }
    }

    private void addLine(StringBuilder out, List<List<String>> wrapped, int line) {
        var text = new StringBuilder();
        for (int i = 0; i < wrapped.size(); i++) {
            List<String> cell = wrapped.get(i);
            String words = line < cell.size() ? cell.get(line) : "";
            text.append(words).append(" ".repeat(widths[i] - length(words))).append(GAP);
        }
        out.append(text.toString().stripTrailing()).append('\n');
    }

    /** Breaks at blanks; what is longer than a line is cut. */
    private static List<String> wrap(String cell, int width) {
        var lines = new ArrayList<String>();
        String rest = cell;
        while (length(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
