package itu.mandates.check;

import itu.mandates.model.Identifier;
import itu.mandates.model.SourceText;
import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;

/**
 * Says in words where a node of the graph stands.
 *
 * @param sources the text of a source document, if it is at hand
 */
record PlaceReader(Graph graph, Function<Identifier, Optional<SourceText>> sources) {

    private static final Node DERIVED_FROM =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    Place read(Node focus) {
        Node division = node(focus, Itu.CITING_CLAUSE.asNode()).orElse(focus);
        return new Place(
                iri(focus),
                iri(division),
                iri(document(division).orElse(division)),
                whole(division),
                citation(division),
                words(focus),
                line(focus).or(() -> line(division)));
    }

    /** "resolves 3 i) of Resolution 191 (Busan, 2014)"; what has no such name by its own label. */
    private String citation(Node division) {
        Optional<String> name = first(division, Itu.CITED_AS).filter(cited -> !cited.isEmpty());
        Optional<String> text = textHolding(division).map(this::label);
        return name.flatMap(part -> text.map(whole -> part + " of " + whole))
                .orElseGet(() -> label(division));
    }

    /** The document that a paragraph, itself perhaps part of another, is part of. */
    private Optional<Node> document(Node paragraph) {
        return node(paragraph, Itu.PARAGRAPH_OF.asNode())
                .map(above -> document(above).orElse(above));
    }

    private static String iri(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }

    /** What the node is part of; a document for a paragraph, itself for what is no part. */
    private String whole(Node division) {
        return textHolding(division)
                .or(() -> document(division))
                .or(() -> node(division, Itu.TEXT_OF.asNode()).flatMap(PlaceReader::textHolding))
                .map(this::label)
                .orElseGet(() -> label(division));
    }

    /** The edition or draft that a clause or section is part of. */
    private static Optional<Node> textHolding(Node division) {
        return identifier(division)
                .filter(id -> id.form() == Identifier.Form.DIVISION)
                .map(id -> Itu.iri(id.editionOf()).asNode());
    }

    private String label(Node node) {
        return first(node, RDFS.label)
                .or(() -> identifier(node).map(Identifier::toString))
                .orElse(node.toString());
    }

    private String words(Node focus) {
        return first(focus, Itu.QUOTE).or(() -> first(focus, Itu.TEXT)).orElse("");
    }

    private Optional<SourceLine> line(Node node) {
        Optional<Integer> start = first(node, Itu.SPAN_START).map(Integer::valueOf);
        return node(node, DERIVED_FROM)
                .flatMap(PlaceReader::identifier)
                .flatMap(sources)
                .flatMap(text -> start.map(at -> line(text, at)));
    }

    private static SourceLine line(SourceText text, int start) {
        return new SourceLine(text.name(), text.place(start).line());
    }

    private static Optional<Identifier> identifier(Node node) {
        return node.isURI() && node.getURI().startsWith(Itu.BASE)
                ? Identifier.parse(node.getURI().substring(Itu.BASE.length()))
                : Optional.empty();
    }

    private Optional<Node> node(Node subject, Node property) {
        return objects(subject, property)
                .filter(Node::isURI)
                .min(Comparator.comparing(Node::getURI));
    }

    /** The English or else first literal. */
    private Optional<String> first(Node subject, Property property) {
        return objects(subject, property.asNode())
                .filter(Node::isLiteral)
                .min(
                        Comparator.comparing((Node text) -> !text.getLiteralLanguage().equals("en"))
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList()
                .stream();
    }
}
