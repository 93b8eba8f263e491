package itu.mandates.export;

import itu.mandates.model.Identifier;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/**
 * What a graph says of one thing, as plain values.
 *
 * @param node the thing
 */
record NodeReader(Resource node) {

    /** The things of which {@code property} says {@code object}, in order of their IRIs. */
    static List<NodeReader> having(Model graph, Property property, RDFNode object) {
        return graph.listSubjectsWithProperty(property, object).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .map(NodeReader::new)
                .toList();
    }

    static NodeReader of(Model graph, Identifier id) {
        return new NodeReader(graph.createResource(Itu.BASE + id));
    }

    /** Those of which {@code property} says this. */
    List<NodeReader> inverse(Property property) {
        return having(node.getModel(), property, node);
    }

    /** The identifier, if the IRI is one of ours. */
    Optional<Identifier> id() {
        return Optional.of(node.getURI())
                .filter(iri -> iri.startsWith(Itu.BASE))
                .flatMap(iri -> Identifier.parse(iri.substring(Itu.BASE.length())));
    }

    /** The value, "" if there is none; of several the first in order. */
    String text(Property property) {
        return statements(property).map(Statement::getString).findFirst().orElse("");
    }

    /** The words in one language, "" if there are none. */
    String text(Property property, String language) {
        return statements(property)
                .filter(statement -> statement.getLanguage().equals(language))
                .map(Statement::getString)
                .findFirst()
                .orElse("");
    }

    List<String> languages(Property property) {
        return statements(property).map(Statement::getLanguage).distinct().sorted().toList();
    }

    int number(Property property) {
        return statements(property).map(Statement::getInt).findFirst().orElse(0);
    }

    boolean isTrue(Property property) {
        return statements(property).anyMatch(Statement::getBoolean);
    }

    /** The things named, in order of their IRIs. */
    List<NodeReader> links(Property property) {
        return node.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .map(NodeReader::new)
                .toList();
    }

    Optional<Identifier> link(Property property) {
        return links(property).stream().flatMap(link -> link.id().stream()).findFirst();
    }

    /** The last part of the coded value: "proposed"; "" if there is none. */
    String code(Property property) {
        return links(property).stream()
                .map(link -> link.node().getURI())
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .findFirst()
                .orElse("");
    }

    Span span() {
        int start = number(Itu.SPAN_START);
        return new Span(start, Math.max(start, number(Itu.SPAN_END)));
    }

    private Stream<Statement> statements(Property property) {
        return node.listProperties(property).toList().stream()
                .filter(statement -> statement.getObject().isLiteral())
                .sorted(Comparator.comparing(statement -> statement.getObject().toString()));
    }
}
