package itu.mandates.check;

import itu.mandates.model.Identifier;
import itu.mandates.model.SourceText;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Holds all rules of a book against a graph. Keeps nothing between two checks. */
public final class GraphChecker {

    private static final Node QUALITY = Itu.graph("quality").asNode();

    private final RuleBook book;

    public GraphChecker(RuleBook book) {
        this.book = book;
    }

    /**
     * Checks the union of all graphs of a data set but /graph/quality, which a check makes.
     *
     * @param data is read, in a transaction of its own, and copied into memory
     * @param sources the text of a source document by its identifier, for line numbers
     */
    public CheckReport check(
            DatasetGraph data, Function<Identifier, Optional<SourceText>> sources) {
        Graph union = Txn.calculateRead(data, () -> union(data));
        var places = new PlaceReader(union, sources);
        var findings =
                book.files().stream().flatMap(file -> findings(file, union, places)).distinct();
        return new CheckReport(
                book.rules(), Finding.numbered(findings).stream().sorted(Finding.ORDER).toList());
    }

    private static Graph union(DatasetGraph data) {
        Graph union = GraphFactory.createDefaultGraph();
        data.find()
                .forEachRemaining(
                        quad -> {
                            if (!quad.getGraph().equals(QUALITY)) {
                                union.add(quad.asTriple());
                            }
                        });
        return union;
    }

    private static Stream<Finding> findings(ShapeFile file, Graph union, PlaceReader places) {
        return entries(file, union).stream()
                .map(
                        entry ->
                                Finding.of(
                                        file.rule(),
                                        places.read(entry.focusNode()),
                                        entry.message()));
    }

    /** What SHACL reports of one shape on one graph. */
    static List<ReportEntry> entries(ShapeFile file, Graph graph) {
        return List.copyOf(ShaclValidator.get().validate(file.parsed(), graph).getEntries());
    }
}
