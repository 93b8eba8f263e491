package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * What the graph says, as a page asks for it: in an order, and in the reader's language if there
 * are words in it.
 *
 * @param data of the release; its default graph is all its graphs in one
 * @param language of the page
 */
public record Facts(DatasetGraph data, String language) {

    private static final int DEEPEST = 9;

    public Graph graph() {
        return data.getDefaultGraph();
    }

    /** Whether anything is said with this name, or in a graph of this name. */
    public boolean know(Node node) {
        Graph graph = graph();
        return data.containsGraph(node)
                || graph.contains(node, Node.ANY, Node.ANY)
                || graph.contains(Node.ANY, Node.ANY, node)
                || graph.contains(Node.ANY, node, Node.ANY);
    }

    public boolean isA(Node node, Resource type) {
        return graph().contains(node, RDF.type.asNode(), type.asNode());
    }

    boolean hold(Node subject, Property property, String lexicalForm) {
        return objects(subject, property).anyMatch(value -> lexical(value).equals(lexicalForm));
    }

    Stream<Triple> about(Node subject) {
        return graph().find(subject, Node.ANY, Node.ANY).toList().stream();
    }

    /** In order of their text. */
    Stream<Node> objects(Node subject, Property property) {
        return graph()
                .find(subject, property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Facts::lexical));
    }

    Optional<Node> object(Node subject, Property property) {
        return objects(subject, property).findFirst();
    }

    /** In document order, and then by IRI. */
    public Stream<Node> subjects(Property property, Node object) {
        return graph()
                .find(Node.ANY, property.asNode(), object)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .distinct()
                .map(node -> new InOrder(node, number(node, Itu.POSITION)))
                .sorted(InOrder.ORDER)
                .map(InOrder::node);
    }

    /** A part with its place, looked up once and not at each comparison. */
    private record InOrder(Node node, int position) {
        private static final Comparator<InOrder> ORDER =
                Comparator.comparingInt(InOrder::position)
                        .thenComparing(placed -> placed.node().toString());
    }

    Stream<Node> instances(Resource type) {
        return subjects(RDF.type, type.asNode());
    }

    /** 0 if it has no such number. */
    int number(Node subject, Property property) {
        return object(subject, property)
                .map(Facts::lexical)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** 0 if it has no such number. */
    double decimal(Node subject, Property property) {
        return object(subject, property)
                .map(Facts::lexical)
                .filter(digits -> digits.matches("-?\\d{1,9}(\\.\\d{1,9})?"))
                .map(Double::parseDouble)
                .orElse(0.0);
    }

    /** The last part of a coded value: "reworded"; "" if there is none. */
    String code(Node subject, Property property) {
        return object(subject, property).map(Facts::lastPart).orElse("");
    }

    /** The resolution that a text or a part of one belongs to; a resolution itself. */
    Optional<Node> work(Node thing) {
        Node text =
                object(thing, Itu.CLAUSE_OF)
                        .or(() -> object(thing, Itu.SECTION_OF).flatMap(this::textAround))
                        .orElse(thing);
        return object(text, Itu.REVISION_OF)
                .or(
                        () ->
                                Optional.of(text)
                                        .filter(node -> object(node, Itu.ISSUED_BY).isPresent()));
    }

    private Optional<Node> textAround(Node outer) {
        Optional<Node> around = Optional.of(outer);
        for (int depth = 0; depth < DEEPEST && around.isPresent(); depth++) {
            Optional<Node> next = object(around.get(), Itu.SECTION_OF);
            if (next.isEmpty()) {
                return around;
            }
            around = next;
        }
        return around;
    }

    /** The value in the page's language, or else in English, or else in any. */
    Optional<Text> text(Node subject, Property property) {
        return words().text(subject, property);
    }

    /** Where it was, as texts in the page's language spell it; or else as the graph has it. */
    Optional<Text> place(Node thing) {
        return words().place(thing);
    }

    /** What a thing is called; the last part of its IRI if nobody says. */
    public Text name(Node node) {
        return words().name(node);
    }

    /** What somebody says that a thing is called. */
    public Optional<Text> called(Node node) {
        return words().called(node);
    }

    private NearestWords words() {
        return new NearestWords(this);
    }

    public Link link(Node node) {
        return new Link(name(node), Addresses.page(node, language));
    }

    List<Link> links(Node subject, Property property) {
        return objects(subject, property).map(this::link).toList();
    }

    /** Those of this ontology: what other vocabularies call the same would be said twice. */
    List<Link> types(Node thing) {
        return objects(thing, RDF.type)
                .filter(type -> Addresses.path(type).isPresent())
                .map(this::link)
                .toList();
    }

    Optional<Link> oneLink(Node subject, Property property) {
        return object(subject, property).map(this::link);
    }

    /** "inForce" of ".../def/status/inForce". */
    static String lastPart(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        String path = iri.replaceAll("[/#]+$", "");
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')) + 1);
    }

    private static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
