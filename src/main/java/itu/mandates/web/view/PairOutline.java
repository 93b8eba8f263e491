package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What decides whether a pair of clauses is counted or shown; its words are read only of those that
 * are shown, for a release can have tens of thousands of pairs.
 *
 * @param overlap the pair in the graph
 * @param scope horizontal, vertical, internal or parallel
 * @param score from 0 to 1
 */
record PairOutline(Node overlap, Side one, Side other, String scope, double score) {

    /**
     * A clause of a pair.
     *
     * @param tag whose it is
     * @param topics that it names
     */
    record Side(Optional<SectorTag> tag, List<Node> topics, boolean inForce, boolean proposed) {

        String code() {
            return tag.map(SectorTag::code).orElse("");
        }
    }

    boolean isInForce() {
        return one.inForce() && other.inForce();
    }

    boolean isProposed() {
        return one.proposed() || other.proposed();
    }

    Stream<Side> sides() {
        return Stream.of(one, other);
    }

    /** All pairs of the release, the likest first. */
    static List<PairOutline> all(Facts facts) {
        return of(facts.instances(Itu.OVERLAP), facts);
    }

    /** Those with a clause that names a topic, the likest first. */
    static List<PairOutline> about(Node topic, Facts facts) {
        return of(
                facts.subjects(Itu.MENTIONS, topic)
                        .flatMap(clause -> facts.subjects(Itu.OVERLAPS, clause))
                        .distinct(),
                facts);
    }

    private static List<PairOutline> of(Stream<Node> overlaps, Facts facts) {
        var reader = new Reader(facts);
        return overlaps.map(reader::pair)
                .sorted(
                        Comparator.comparingDouble((PairOutline pair) -> -pair.score())
                                .thenComparing(pair -> pair.overlap().toString()))
                .toList();
    }

    /** Reads what many pairs share once: clauses, and the texts that they are of. */
    private static final class Reader {

        private final Facts facts;
        private final Map<Node, Side> clauses = new HashMap<>();
        private final Map<Node, Optional<SectorTag>> tags = new HashMap<>();
        private final Map<Node, Boolean> inForce = new HashMap<>();

        Reader(Facts facts) {
            this.facts = facts;
        }

        PairOutline pair(Node overlap) {
            List<Node> both = facts.objects(overlap, Itu.OVERLAPS).toList();
            return new PairOutline(
                    overlap,
                    clauses.computeIfAbsent(both.get(0), this::side),
                    clauses.computeIfAbsent(both.get(both.size() - 1), this::side),
                    facts.code(overlap, Itu.SCOPE),
                    facts.decimal(overlap, Itu.SCORE));
        }

        private Side side(Node clause) {
            Optional<Node> text = facts.object(clause, Itu.CLAUSE_OF);
            return new Side(
                    tags.computeIfAbsent(text.orElse(clause), of -> SectorTag.of(of, facts)),
                    facts.objects(clause, Itu.MENTIONS)
                            .filter(named -> facts.isA(named, Itu.TOPIC))
                            .toList(),
                    text.filter(of -> inForce.computeIfAbsent(of, this::isInForce)).isPresent(),
                    facts.isA(clause, Itu.DRAFT_CLAUSE));
        }

        private boolean isInForce(Node text) {
            return StatusView.of(text, facts).isInForce();
        }
    }
}
