package itu.mandates.export;

import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prefixes;
import java.io.StringWriter;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;

/** The statements about documents alone, without vocabularies and registers. */
public final class ConvertRdf {

    private final DatasetGraph data = DatasetGraphFactory.create();

    public ConvertRdf(Dataset dataset) {
        var vocabulary = Itu.graph("vocabulary").asNode();
        dataset.asDatasetGraph()
                .find()
                .forEachRemaining(
                        quad -> {
                            if (!quad.getGraph().equals(vocabulary)) {
                                data.add(quad);
                            }
                        });
        data.getDefaultGraph().getPrefixMapping().setNsPrefixes(Prefixes.all());
    }

    /** All statements in one graph, Turtle. */
    public String turtle() {
        var union = DatasetGraphFactory.create();
        GraphView.createUnionGraph(data).find().forEachRemaining(union.getDefaultGraph()::add);
        union.getDefaultGraph().getPrefixMapping().setNsPrefixes(Prefixes.all());
        return write(
                RDFWriter.source(union.getDefaultGraph()).format(RDFFormat.TURTLE_PRETTY).build());
    }

    /** In their named graphs, TriG. */
    public String trig() {
        return write(RDFWriter.source(data).format(RDFFormat.TRIG_PRETTY).build());
    }

    private static String write(RDFWriter writer) {
        var text = new StringWriter();
        writer.output(text);
        return text.toString();
    }
}
