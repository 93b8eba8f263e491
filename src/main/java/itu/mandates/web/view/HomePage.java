package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What is held.
 *
 * @param resolutions those with a text, the one with most texts first
 * @param groups the same by the body that issued them
 * @param counts how many things of each kind there are
 * @param story the first of them through time, section by section
 * @param traced a clause of it that was reworded most often
 * @param overlaps where the Sectors say alike
 */
public record HomePage(
        List<Entry> resolutions,
        List<IssuedWorks> groups,
        List<Count> counts,
        Optional<LineageGrid> story,
        Optional<Link> traced,
        OverlapsPage overlaps) {

    private static final List<Resource> WORKS =
            List.of(Itu.RESOLUTION, Itu.DECISION, Itu.RECOMMENDATION, Itu.OPINION);

    /** Classes, each with the saved query that counts or lists its members. */
    private static final Map<Resource, String> COUNTED =
            Map.of(
                    Itu.RESOLUTION, "resolutions",
                    Itu.REVISION, "editions",
                    Itu.DRAFT_REVISION, "drafts",
                    Itu.CLAUSE, "coverage",
                    Itu.REFERENCE, "citation-network",
                    Itu.OVERLAP, "sector-overlap");

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
     * @param query slug of the saved query behind the number
     */
    public record Count(Link kind, long number, String query) {}

    public static HomePage of(Facts facts) {
        List<Entry> resolutions =
                WORKS.stream()
                        .flatMap(facts::instances)
                        .map(work -> entry(work, facts))
                        .filter(entry -> !entry.held().isEmpty())
                        .sorted(IssuedWorks.ORDER)
                        .toList();
        Optional<Node> first =
                resolutions.stream()
                        .map(entry -> Addresses.ofPage(entry.link().href()))
                        .findFirst();
        return new HomePage(
                resolutions,
                IssuedWorks.of(resolutions, facts),
                COUNTED.entrySet().stream()
                        .map(each -> count(each.getKey(), each.getValue(), facts))
                        .sorted(Comparator.comparingLong(Count::number))
                        .toList(),
                first.map(work -> story(work, facts)),
                first.flatMap(work -> traced(work, facts)).map(facts::link),
                OverlapsPage.of(OverlapFilter.NONE, facts));
    }

    private static LineageGrid story(Node work, Facts facts) {
        return LineageGrid.of(EditionStop.inTime(work, facts), Set.of(), false, facts);
    }

    private static Optional<Node> traced(Node work, Facts facts) {
        Map<Node, Long> reworded =
                EditionStop.inTime(work, facts).stream()
                        .flatMap(text -> facts.subjects(Itu.CLAUSE_OF, text))
                        .filter(
                                clause ->
                                        facts.subjects(Itu.TO, clause)
                                                .anyMatch(
                                                        change ->
                                                                facts.code(change, Itu.CHANGE_KIND)
                                                                        .equals("reworded")))
                        .flatMap(clause -> ClauseFacts.lineage(clause, facts).stream())
                        .collect(Collectors.groupingBy(l -> l, Collectors.counting()));
        return reworded.entrySet().stream()
                .max(
                        Map.Entry.<Node, Long>comparingByValue()
                                .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    static Entry entry(Node work, Facts facts) {
        return new Entry(
                facts.link(work), facts.text(work, DCTerms.title), EditionStop.of(work, facts));
    }

    private static Count count(Resource kind, String query, Facts facts) {
        return new Count(facts.link(kind.asNode()), facts.instances(kind).count(), query);
    }

    /** Whether there are too many to list each with its texts. */
    public boolean isLong() {
        return resolutions.size() > IssuedWorks.FEW;
    }

    /** The one to show first. */
    public Stream<Entry> first() {
        return resolutions.stream().limit(1);
    }
}
