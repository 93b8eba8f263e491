package itu.mandates.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** The forms in which a report can be printed. */
public enum ReportFormat {
    /** For people, at a terminal. */
    TEXT(ReportText::print),
    /** The SHACL report as Turtle. */
    TTL(ReportFormat::turtle),
    /** One page, complete in itself. */
    HTML(ReportPage::print),
    /** One row per finding (RFC 4180). */
    CSV(ReportTable::print);

    private static final Comparator<Triple> BY_TERMS =
            Comparator.comparing((Triple triple) -> triple.getSubject().toString())
                    .thenComparing(triple -> triple.getPredicate().toString())
                    .thenComparing(triple -> triple.getObject().toString());

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

    /** Sorted, so that the same findings give the same bytes. */
    private static String turtle(CheckReport report) {
        var out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        writer.prefix("sh", SHACL.NS);
        writer.prefix("rdfs", RDFS.getURI());
        writer.prefix("dcterms", DCTerms.getURI());
        report.graph().find().toList().stream().sorted(BY_TERMS).forEach(writer::triple);
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
