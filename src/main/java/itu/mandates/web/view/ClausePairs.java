package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which clauses of two texts belong together, as the graph says: those of one lineage, then those
 * that say alike. Two clauses that a reader lays side by side belong together whatever it says.
 */
final class ClausePairs {

    private record Candidate(Node one, Node other, double score) {}

    private final Facts facts;
    private final Map<Node, Node> pairs = new LinkedHashMap<>();
    private final Set<Node> taken = new HashSet<>();

    private ClausePairs(Facts facts) {
        this.facts = facts;
    }

    static ClausePairs of(List<Node> ones, List<Node> others, boolean single, Facts facts) {
        var pairs = new ClausePairs(facts);
        if (single && !ones.isEmpty() && !others.isEmpty()) {
            pairs.add(ones.get(0), others.get(0));
        }
        pairs.byLineage(ones, others);
        pairs.byLikeness(ones, others);
        return pairs;
    }

    Optional<Node> partner(Node one) {
        return Optional.ofNullable(pairs.get(one));
    }

    boolean isTaken(Node other) {
        return taken.contains(other);
    }

    private void add(Node one, Node other) {
        if (!pairs.containsKey(one) && taken.add(other)) {
            pairs.put(one, other);
        }
    }

    private void byLineage(List<Node> ones, List<Node> others) {
        Map<Node, Node> members = new HashMap<>();
        others.forEach(
                other ->
                        ClauseFacts.lineage(other, facts)
                                .ifPresent(lineage -> members.putIfAbsent(lineage, other)));
        for (Node one : ones) {
            ClauseFacts.lineage(one, facts).map(members::get).ifPresent(other -> add(one, other));
        }
    }

    private void byLikeness(List<Node> ones, List<Node> others) {
        var wanted = new HashSet<>(others);
        ones.stream()
                .flatMap(
                        one ->
                                facts.subjects(Itu.OVERLAPS, one)
                                        .flatMap(
                                                overlap ->
                                                        facts.objects(overlap, Itu.OVERLAPS)
                                                                .filter(wanted::contains)
                                                                .filter(other -> !other.equals(one))
                                                                .map(
                                                                        other ->
                                                                                candidate(
                                                                                        one, other,
                                                                                        overlap))))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .forEach(candidate -> add(candidate.one(), candidate.other()));
    }

    private Candidate candidate(Node one, Node other, Node overlap) {
        return new Candidate(one, other, facts.decimal(overlap, Itu.SCORE));
    }
}
