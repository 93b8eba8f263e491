package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What is held.
 *
 * @param resolutions those with a text, the one with most texts first
 * @param counts how many things of each kind there are
 */
public record HomePage(List<Entry> resolutions, List<Count> counts) {

    private static final List<Resource> WORKS =
            List.of(Itu.RESOLUTION, Itu.DECISION, Itu.RECOMMENDATION, Itu.OPINION);
    private static final List<Resource> COUNTED =
            List.of(Itu.RESOLUTION, Itu.REVISION, Itu.DRAFT_REVISION, Itu.CLAUSE, Itu.REFERENCE);

    /** A resolution in the list of those held. */
    public record Entry(Link link, Optional<Text> title, List<EditionStop> editions) {

        /** Those with a text. */
        public List<EditionStop> held() {
            return editions.stream().filter(stop -> !stop.kind().equals("stub")).toList();
        }
    }

    /**
     * How many.
     *
     * @param kind the class
     */
    public record Count(Link kind, long number) {}

    public static HomePage of(Facts facts) {
        return new HomePage(
                WORKS.stream()
                        .flatMap(facts::instances)
                        .map(work -> entry(work, facts))
                        .filter(entry -> !entry.held().isEmpty())
                        .sorted(
                                Comparator.comparingInt((Entry entry) -> -entry.held().size())
                                        .thenComparing(entry -> entry.link().href()))
                        .toList(),
                COUNTED.stream().map(kind -> count(kind, facts)).toList());
    }

    private static Entry entry(Node work, Facts facts) {
        return new Entry(
                facts.link(work), facts.text(work, DCTerms.title), EditionStop.of(work, facts));
    }

    private static Count count(Resource kind, Facts facts) {
        return new Count(facts.link(kind.asNode()), facts.instances(kind).count());
    }

    /** The one to show first. */
    public Stream<Entry> first() {
        return resolutions.stream().limit(1);
    }
}
