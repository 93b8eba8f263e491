package itu.mandates.check;

import java.util.List;
import java.util.stream.Collectors;

/** The report as comma-separated values, one row per finding (RFC 4180). */
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
        var out = new StringBuilder(row(COLUMNS));
        report.findings().forEach(finding -> out.append(row(cells(finding))));
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

    private static String row(List<String> cells) {
        return cells.stream()
                        .map(ReportTable::safe)
                        .map(ReportTable::quoted)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A spreadsheet takes what begins so for a formula, and runs it. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n|".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
