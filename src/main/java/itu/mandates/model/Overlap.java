package itu.mandates.model;

import java.util.List;

/**
 * Two clauses that say alike, of different resolutions or inside one text, never of one lineage. A
 * score is a reason to look and no verdict.
 *
 * @param one the clause whose identifier sorts first
 * @param score from 0 to 1
 * @param sectorVariant whether each tells the groups of its own Sector the same
 * @param inherited whether an internal duplicate stood in the text before already
 * @param shared the words that both have
 * @param differences what differs in who is told what, with what force: it may explain the pair
 */
public record Overlap(
        Identifier one,
        Identifier other,
        Kind kind,
        Scope scope,
        double score,
        boolean sectorVariant,
        boolean inherited,
        List<Shared> shared,
        List<FrameDifference> differences) {

    public enum Kind {
        IDENTICAL,
        NEAR_DUPLICATE,
        SAME_MANDATE,
        SAME_STATEMENT,
        RELATED
    }

    public enum Scope {
        /** Between two Sectors. */
        HORIZONTAL,
        /** Between the Plenipotentiary Conference or the Council and a Sector. */
        VERTICAL,
        /** Inside one text. */
        INTERNAL,
        /** Between two resolutions of one body, or of two that belong to no Sector. */
        PARALLEL
    }

    /**
     * @param text as the one has it
     * @param inOne where it stands in the source of the one
     * @param inOther where the same stands in the source of the other
     */
    public record Shared(String text, Span inOne, Span inOther) {}

    /**
     * @param slot "addressee", "force", "recipient", "period", "bodies named" or "Sector"
     */
    public record FrameDifference(String slot, String inOne, String inOther) {

        @Override
        public String toString() {
            return slot + ": " + inOne + " | " + inOther;
        }
    }

    public Overlap {
        shared = List.copyOf(shared);
        differences = List.copyOf(differences);
    }
}
