package itu.mandates.check;

import itu.mandates.graph.SortedTurtle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which a report can be printed. */
public enum ReportFormat {
    /** For people, at a terminal. */
    TEXT(ReportText::print),
    /** The SHACL report as Turtle. */
    TTL(report -> SortedTurtle.print(report.graph())),
    /** One page, complete in itself. */
    HTML(ReportPage::print),
    /** One row per finding (RFC 4180). */
    CSV(ReportTable::print);

    private final Function<CheckReport, String> printer;

    ReportFormat(Function<CheckReport, String> printer) {
        this.printer = printer;
    }

    /** The format of this name, in any case. */
    public static Optional<ReportFormat> of(String name) {
        return Stream.of(values()).filter(one -> one.code().equalsIgnoreCase(name)).findFirst();
    }

    /** "text", "ttl", "html", "csv". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String print(CheckReport report) {
        return printer.apply(report);
    }
}
