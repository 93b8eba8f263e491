package itu.mandates.vocab;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of comma-separated values (RFC 4180) that a spreadsheet opens without running anything:
 * words that begin like a formula get an apostrophe before them, as OWASP advises.
 */
public final class CsvRow {

    private static final String LIKE_FORMULAS = "=+-@\t\r\n|";
    private static final String END = "\r\n";

    private CsvRow() {}

    /** A row of words, none of which is a formula, with its line end. */
    public static String ofWords(List<String> cells) {
        return of(cells.stream().map(CsvRow::guarded).toList());
    }

    /** A row of cells that are guarded already, or are numbers, with its line end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvRow::quoted).collect(Collectors.joining(",")) + END;
    }

    /** The words, after an apostrophe if a spreadsheet would take them for a formula. */
    public static String guarded(String words) {
        return !words.isEmpty() && LIKE_FORMULAS.indexOf(words.charAt(0)) >= 0
                ? "'" + words
                : words;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
