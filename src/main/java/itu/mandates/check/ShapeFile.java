package itu.mandates.check;

import itu.mandates.vocab.Itu;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * One rule file of ontology/shapes: TriG, whose default graph is the shape. Graphs whose name ends
 * in "/good" or "/good-..." must conform to it, those ending in "/bad" or "/bad-..." must not.
 *
 * @param rule what the shape says of itself
 * @param shape the triples of the shape
 * @param examples the file as it stands, with its good and bad graphs
 */
record ShapeFile(Rule rule, Graph shape, DatasetGraph examples) {

    /** Where the shapes live: apart from the terms, which have the same base. */
    static final String NS = Itu.NS + "rule/";

    /**
     * Reads a rule file.
     *
     * @throws IllegalArgumentException naming the file and what is wrong with it
     */
    static ShapeFile read(TextFile file) {
        try {
            DatasetGraph examples =
                    RDFParser.fromString(file.text(), Lang.TRIG)
                            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                            .toDatasetGraph();
            Graph shape = GraphFactory.createDefaultGraph();
            examples.getDefaultGraph().find().forEachRemaining(shape::add);
            return new ShapeFile(rule(shape), shape, examples);
        } catch (RiotException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "ontology/shapes/" + file.name() + ".trig: " + e.getMessage(), e);
        }
    }

    private static Rule rule(Graph shape) {
        Node node =
                only(
                        shape,
                        shape.find(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
                                .mapWith(triple -> triple.getSubject())
                                .filterKeep(Node::isURI)
                                .toList(),
                        "sh:NodeShape with an IRI");
        String code = text(shape, node, DCTerms.identifier.asNode(), "dcterms:identifier");
        if (!node.getURI().equals(NS + code)) {
            throw new IllegalArgumentException("the shape must be called " + NS + code);
        }
        text(shape, node, RDFS.label.asNode(), "rdfs:label");
        text(shape, node, RDFS.comment.asNode(), "rdfs:comment");
        return new Rule(
                code,
                node.getURI(),
                RuleWording.of(shape, node),
                severity(shape, node),
                G.listSP(shape, node, RDFS.seeAlso.asNode()).stream()
                        .map(Node::getURI)
                        .sorted()
                        .toList());
    }

    private static Severity severity(Graph shape, Node node) {
        return Optional.ofNullable(G.getZeroOrOneSP(shape, node, SHACL.severity))
                .flatMap(Severity::of)
                .orElseThrow(() -> new IllegalArgumentException("no sh:severity on the shape"));
    }

    private static String text(Graph shape, Node node, Node property, String name) {
        return only(shape, G.listSP(shape, node, property), name).getLiteralLexicalForm();
    }

    private static Node only(Graph shape, List<Node> found, String what) {
        if (found.size() != 1) {
            throw new IllegalArgumentException("must have one " + what + ", has " + found.size());
        }
        return found.get(0);
    }

    /** The same with the words of its rule in other languages too. */
    ShapeFile translated(RuleTranslations words) {
        var all = new HashMap<>(words.of(rule.iri()));
        all.putAll(rule.wordings());
        return new ShapeFile(
                new Rule(rule.code(), rule.iri(), all, rule.severity(), rule.restsOn()),
                shape,
                examples);
    }

    /** The shape, ready to validate with. */
    Shapes parsed() {
        return Shapes.parse(shape);
    }
}
