package itu.mandates.web.search;

import itu.mandates.vocab.Itu;
import itu.mandates.web.search.Named.Name;
import itu.mandates.web.view.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a release calls things, and its words.
 *
 * @param things each once, in the order of their kinds
 * @param spelling of all words
 */
record ReleaseNames(List<Named<Node>> things, Spelling spelling) {

    private static final List<Property> NAMES =
            List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel, DCTerms.title, Itu.SYMBOL);

    /** Kinds in the order in which they are tried: what is both a body and a topic is a body. */
    private static final Map<Resource, String> KINDS = kinds();

    private static Map<Resource, String> kinds() {
        var kinds = new LinkedHashMap<Resource, String>();
        List.of(Itu.RESOLUTION, Itu.DECISION, Itu.RECOMMENDATION, Itu.OPINION, Itu.REVISION)
                .forEach(type -> kinds.put(type, "resolution"));
        kinds.put(Itu.DRAFT_REVISION, "resolution");
        kinds.put(Itu.CONFERENCE, "conference");
        kinds.put(Itu.BODY, "body");
        kinds.put(Itu.POST, "body");
        kinds.put(Itu.TOPIC, "topic");
        kinds.put(Itu.SOURCE_DOCUMENT, "document");
        return kinds;
    }

    static ReleaseNames of(Facts facts) {
        Map<Node, Named<Node>> found = new LinkedHashMap<>();
        var spelling = new Spelling.Builder();
        KINDS.forEach(
                (type, kind) ->
                        facts.subjects(RDF.type, type.asNode())
                                .filter(thing -> !found.containsKey(thing))
                                .forEach(
                                        thing ->
                                                found.put(
                                                        thing,
                                                        named(thing, kind, facts, spelling))));
        Stream.of(Itu.TEXT, Itu.HEADING)
                .flatMap(property -> literals(Node.ANY, property, facts))
                .forEach(text -> add(text, spelling));
        return new ReleaseNames(List.copyOf(found.values()), spelling.build());
    }

    private static Named<Node> named(
            Node thing, String kind, Facts facts, Spelling.Builder spelling) {
        Set<Name> names =
                NAMES.stream()
                        .flatMap(property -> literals(thing, property, facts))
                        .distinct()
                        .peek(name -> add(name, spelling))
                        .map(n -> Name.of(n.getLiteralLexicalForm(), n.getLiteralLanguage()))
                        .collect(Collectors.toUnmodifiableSet());
        return new Named<>(thing, kind, names);
    }

    private static void add(Node text, Spelling.Builder spelling) {
        spelling.add(text.getLiteralLexicalForm(), text.getLiteralLanguage());
    }

    private static Stream<Node> literals(Node thing, Property property, Facts facts) {
        return facts
                .graph()
                .find(thing, property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .toList()
                .stream();
    }
}
