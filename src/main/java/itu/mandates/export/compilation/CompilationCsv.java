package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompilationBlock.SectionHead;
import itu.mandates.vocab.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as comma-separated values (RFC 4180), a row for each row of sections and clauses, two
 * columns for each text: where it stands, and what it says. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
public final class CompilationCsv {

    private CompilationCsv() {}

    /** The whole file, lines ending in CR LF. */
    public static String print(CompilationTable table) {
        var out = new StringBuilder(CsvRow.ofWords(titles(table)));
        for (CompilationBlock block : table.blocks()) {
            out.append(CsvRow.ofWords(heads(block)));
            block.rows().forEach(row -> out.append(CsvRow.ofWords(clauses(row))));
        }
        out.append(
                CsvRow.ofWords(
                        cells(
                                "release",
                                table.release(),
                                CompilationWords.english().notAuthentic())));
        return out.toString();
    }

    private static List<String> titles(CompilationTable table) {
        var titles = cells("row");
        for (CompilationColumn column : table.columns()) {
            titles.addAll(List.of(column.citation() + ", clause", column.citation()));
        }
        return titles;
    }

    private static List<String> heads(CompilationBlock block) {
        var heads = cells("section");
        for (Optional<SectionHead> head : block.heads()) {
            heads.add(head.map(SectionHead::heading).orElse(""));
            heads.add(head.map(SectionHead::title).orElse(""));
        }
        return heads;
    }

    private static List<String> clauses(CompilationRow row) {
        var clauses = cells("clause");
        for (Optional<CompilationCell> cell : row.cells()) {
            clauses.add(cell.map(CompilationCell::citedAs).orElse(""));
            clauses.add(cell.map(CompilationCsv::words).orElse(""));
        }
        return clauses;
    }

    /** Footnotes on lines of their own. */
    private static String words(CompilationCell cell) {
        return Stream.concat(Stream.of(cell.text()), cell.notes().stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> cells(String... first) {
        return new ArrayList<>(List.of(first));
    }
}
