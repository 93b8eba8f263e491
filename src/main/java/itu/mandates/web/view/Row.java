package itu.mandates.web.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/**
 * One property of a thing with its values.
 *
 * @param more how many values are not shown
 */
public record Row(Link property, List<Link> values, int more) {

    private static final int SHOWN = 200;

    public Row {
        values = List.copyOf(values);
    }

    public boolean hasMore() {
        return more > 0;
    }

    /**
     * The rows of those properties that the thing has, in the order given; what is said in several
     * languages once.
     */
    static List<Row> of(Node thing, List<Property> properties, Facts facts) {
        return properties.stream()
                .map(
                        property ->
                                row(
                                        property.asNode(),
                                        new NearestWords(facts).spoken(thing, property),
                                        facts))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The things that have this property with the thing as its value. */
    static Optional<Row> from(Node thing, Property property, Facts facts) {
        return row(property.asNode(), facts.subjects(property, thing), facts);
    }

    /** All that is said of the thing, by property. */
    static List<Row> about(Node thing, Facts facts) {
        return rows(facts.about(thing), Triple::getObject, facts);
    }

    /** All things of which this is said, by property. */
    static List<Row> pointingTo(Node thing, Facts facts) {
        return rows(
                facts.graph().find(Node.ANY, Node.ANY, thing).toList().stream(),
                Triple::getSubject,
                facts);
    }

    private static List<Row> rows(
            Stream<Triple> triples, Function<Triple, Node> value, Facts facts) {
        Map<Node, List<Node>> values =
                triples.collect(
                        Collectors.groupingBy(
                                Triple::getPredicate,
                                LinkedHashMap::new,
                                Collectors.mapping(value, Collectors.toList())));
        return values.entrySet().stream()
                .flatMap(
                        entry ->
                                row(
                                        entry.getKey(),
                                        entry.getValue().stream()
                                                .sorted(Comparator.comparing(Node::toString)),
                                        facts)
                                        .stream())
                .sorted(Comparator.comparing(row -> row.property().name().words()))
                .toList();
    }

    private static Optional<Row> row(Node property, Stream<Node> values, Facts facts) {
        List<Node> all = values.toList();
        List<Link> shown = all.stream().limit(SHOWN).map(facts::link).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(facts.link(property), shown, all.size() - shown.size()));
    }
}
