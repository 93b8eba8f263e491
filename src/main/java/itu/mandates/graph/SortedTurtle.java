package itu.mandates.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Turtle in order of its terms, so that the same graph gives the same bytes. */
public final class SortedTurtle {

    private static final Comparator<Triple> BY_TERMS =
            Comparator.comparing((Triple triple) -> triple.getSubject().toString())
                    .thenComparing(triple -> triple.getPredicate().toString())
                    .thenComparing(triple -> triple.getObject().toString());

    private SortedTurtle() {}

    /**
     * @param graph without blank nodes, with the prefixes to be used
     */
    public static String print(Graph graph) {
        var out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        graph.getPrefixMapping().getNsPrefixMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
        graph.find().toList().stream().sorted(BY_TERMS).forEach(writer::triple);
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
