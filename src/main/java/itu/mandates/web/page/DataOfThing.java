package itu.mandates.web.page;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What is sent as the data of one identifier. */
public final class DataOfThing {

    /** From a part to what it is part of; the last three from words about a thing to the thing. */
    private static final List<Property> PART_OF =
            List.of(
                    Itu.REVISION_OF,
                    Itu.SECTION_OF,
                    Itu.IN_SECTION,
                    Itu.CLAUSE_OF,
                    Itu.SUB_CLAUSE_OF,
                    Itu.TEXT_OF,
                    Itu.NOTE_OF,
                    Itu.FORMULA_OF,
                    ResourceFactory.createProperty(Itu.NS + "paragraphOf"),
                    Itu.EDIT_OF,
                    Itu.CITING_CLAUSE,
                    Itu.TARGET);

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "itu",
                    Itu.NS,
                    "rdfs",
                    RDFS.getURI(),
                    "skos",
                    SKOS.getURI(),
                    "dcterms",
                    DCTerms.getURI(),
                    "xsd",
                    "http://www.w3.org/2001/XMLSchema#",
                    "prov",
                    "http://www.w3.org/ns/prov#",
                    "eli",
                    "http://data.europa.eu/eli/ontology#");

    private DataOfThing() {}

    /**
     * All that is said of the thing and of its parts one level down, with the names of the rest.
     */
    static Graph of(Node node, Graph all) {
        Graph sent = GraphFactory.createDefaultGraph();
        sent.getPrefixMapping().setNsPrefixes(PREFIXES);
        copy(node, all, sent);
        PART_OF.stream()
                .flatMap(property -> subjects(all, property, node))
                .forEach(part -> copy(part, all, sent));
        addNames(sent, all);
        return sent;
    }

    /** What the things are called that the graph names, as far as all that is known says. */
    public static void addNames(Graph sent, Graph all) {
        nodes(sent)
                .filter(Node::isURI)
                .forEach(
                        named ->
                                all.find(named, RDFS.label.asNode(), Node.ANY)
                                        .forEachRemaining(sent::add));
    }

    private static Stream<Node> subjects(Graph all, Property property, Node node) {
        return all
                .find(Node.ANY, property.asNode(), node)
                .mapWith(Triple::getSubject)
                .toList()
                .stream();
    }

    private static void copy(Node node, Graph all, Graph sent) {
        all.find(node, Node.ANY, Node.ANY).toList().forEach(sent::add);
    }

    private static Stream<Node> nodes(Graph graph) {
        return graph.find().toList().stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .distinct()
                .toList()
                .stream();
    }
}
