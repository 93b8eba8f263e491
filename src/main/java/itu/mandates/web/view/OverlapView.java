package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Two clauses that say alike, with the words they share.
 *
 * @param kind identical, nearDuplicate, sameMandate, sameStatement or related
 * @param scope horizontal, vertical, internal or parallel
 * @param score from 0 to 1
 * @param inForce whether both are in force as far as is known
 * @param proposed whether one of them is of a draft
 * @param variant whether each tells its own Sector the same
 * @param differences in who is told what
 */
public record OverlapView(
        Link link,
        PairSide one,
        PairSide other,
        String kind,
        String scope,
        double score,
        boolean inForce,
        boolean proposed,
        boolean variant,
        List<PairDifference> differences) {

    private static final String INTERNAL = "internal";

    static OverlapView of(Node overlap, Facts facts) {
        List<Node> clauses = facts.objects(overlap, Itu.OVERLAPS).toList();
        Node one = clauses.get(0);
        Node other = clauses.get(clauses.size() - 1);
        return new OverlapView(
                facts.link(overlap),
                PairSide.of(one, overlap, facts),
                PairSide.of(other, overlap, facts),
                facts.code(overlap, Itu.OVERLAP_KIND),
                facts.code(overlap, Itu.SCOPE),
                facts.decimal(overlap, Itu.SCORE),
                isInForce(one, facts) && isInForce(other, facts),
                isProposed(one, facts) || isProposed(other, facts),
                facts.hold(overlap, Itu.SECTOR_VARIANT, "true"),
                differences(overlap, facts));
    }

    /** Those with a clause of another resolution, the likest first. */
    static Stream<Node> elsewhere(Node clause, Facts facts) {
        return facts.subjects(Itu.OVERLAPS, clause)
                .filter(overlap -> !facts.code(overlap, Itu.SCOPE).equals(INTERNAL))
                .sorted(Comparator.comparingDouble(overlap -> -facts.decimal(overlap, Itu.SCORE)));
    }

    private static boolean isInForce(Node clause, Facts facts) {
        return facts.object(clause, Itu.CLAUSE_OF)
                .filter(text -> StatusView.of(text, facts).isInForce())
                .isPresent();
    }

    private static boolean isProposed(Node clause, Facts facts) {
        return facts.isA(clause, Itu.DRAFT_CLAUSE);
    }

    private static List<PairDifference> differences(Node overlap, Facts facts) {
        return facts.objects(overlap, Itu.FRAME_DIFFERENCE)
                .map(value -> PairDifference.of(value.getLiteralLexicalForm(), facts))
                .toList();
    }

    /** In a hundredth, as a reader reads it. */
    public String printedScore() {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** Seen from the other clause. */
    OverlapView seenFrom(Node clause) {
        return Optional.of(this)
                .filter(view -> !view.one().clause().equals(clause))
                .map(
                        view ->
                                new OverlapView(
                                        link, other, one, kind, scope, score, inForce, proposed,
                                        variant, swapped()))
                .orElse(this);
    }

    private List<PairDifference> swapped() {
        return differences.stream().map(PairDifference::swapped).toList();
    }
}
