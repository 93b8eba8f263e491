package itu.mandates.web.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * How often classes and properties are used in a release.
 *
 * @param classes with their instances
 * @param properties with the statements that use them
 * @param triples of all graphs together, each once
 */
public record TermCounts(Map<Node, Long> classes, Map<Node, Long> properties, long triples) {

    /** A class or property with what it is called. */
    public record Term(Link link, String iri, long count) {}

    /** Reads the whole graph once. */
    public static TermCounts of(Graph graph) {
        var classes = new HashMap<Node, Long>();
        var properties = new HashMap<Node, Long>();
        long triples = 0;
        var all = graph.find();
        while (all.hasNext()) {
            Triple triple = all.next();
            triples++;
            properties.merge(triple.getPredicate(), 1L, Long::sum);
            if (triple.getPredicate().equals(RDF.type.asNode())) {
                classes.merge(triple.getObject(), 1L, Long::sum);
            }
        }
        return new TermCounts(classes, properties, triples);
    }

    /** The most used first. */
    public static List<Map.Entry<Node, Long>> ordered(Map<Node, Long> counts) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().isURI())
                .sorted(
                        Map.Entry.<Node, Long>comparingByValue()
                                .reversed()
                                .thenComparing(each -> each.getKey().getURI()))
                .toList();
    }

    static List<Term> terms(Map<Node, Long> counts, Facts facts) {
        return ordered(counts).stream()
                .map(
                        each ->
                                new Term(
                                        facts.link(each.getKey()),
                                        each.getKey().getURI(),
                                        each.getValue()))
                .sorted(Comparator.comparingLong(Term::count).reversed())
                .toList();
    }
}
