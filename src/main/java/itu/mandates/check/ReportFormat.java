package itu.mandates.check;

import itu.mandates.graph.SortedTurtle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The forms in which a report can be printed. */
public enum ReportFormat {
    /** For people, at a terminal. */
    TEXT(ReportText::print),
    /** The SHACL report as Turtle. */
    TTL((report, grouping) -> SortedTurtle.print(report.graph())),
    /** One page, complete in itself. */
    HTML(ReportPage::print),
    /** One row per finding (RFC 4180). */
    CSV((report, grouping) -> ReportTable.print(report)),
    /** For editors and code hosts: SARIF 2.1.0. */
    SARIF((report, grouping) -> ReportSarif.print(report));

    private final BiFunction<CheckReport, Grouping, String> printer;

    ReportFormat(BiFunction<CheckReport, Grouping, String> printer) {
        this.printer = printer;
    }

    /** The format of this name, in any case. */
    public static Optional<ReportFormat> of(String name) {
        return Stream.of(values()).filter(one -> one.code().equalsIgnoreCase(name)).findFirst();
    }

    /** "text", "ttl", "html", "csv", "sarif". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String print(CheckReport report, Grouping grouping) {
        return printer.apply(report, grouping);
    }
}
