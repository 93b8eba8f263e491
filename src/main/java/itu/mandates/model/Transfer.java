package itu.mandates.model;

import itu.mandates.model.Overlap.Shared;
import java.util.List;

/**
 * A clause of a resolution that a text of another body's resolution seems to take over. A score is
 * a reason to look and no verdict: both may come from a third text.
 *
 * @param from the clause that was adopted earlier
 * @param to the clause that takes it over; its text adds or rewords it
 * @param score how alike the two are, from 0 to 1
 * @param shared the words that both have: as {@code from} writes them, where they stand in {@code
 *     from}, and where in {@code to}
 * @param difference the words of both, in order: what was changed on the way; empty if the wording
 *     is the same
 */
public record Transfer(
        Identifier from,
        Identifier to,
        double score,
        List<Shared> shared,
        List<WordRun> difference) {

    public Transfer {
        shared = List.copyOf(shared);
        difference = List.copyOf(difference);
    }
}
