package itu.mandates.check;

import itu.mandates.vocab.CsvRow;
import java.util.List;

/** The report as comma-separated values, one row per finding. */
final class ReportTable {

    private static final List<String> COLUMNS =
            List.of(
                    "severity",
                    "rule",
                    "place",
                    "file",
                    "line",
                    "words",
                    "found",
                    "expected",
                    "focus",
                    "finding",
                    "text",
                    "page");

    private ReportTable() {}

    static String print(CheckReport report) {
        var out = new StringBuilder(CsvRow.ofWords(COLUMNS));
        report.findings().forEach(finding -> out.append(CsvRow.ofWords(cells(finding))));
        return out.toString();
    }

    private static List<String> cells(Finding finding) {
        Place place = finding.place();
        return List.of(
                finding.rule().severity().code(),
                finding.rule().code(),
                place.citation(),
                place.line().map(SourceLine::file).orElse(""),
                place.line().map(line -> Integer.toString(line.line())).orElse(""),
                place.words(),
                finding.message(),
                finding.expected(),
                place.focus(),
                finding.iri(),
                place.whole(),
                place.page());
    }
}
