package itu.mandates.model;

import java.util.List;
import java.util.Optional;

/**
 * What became of a clause from one text of a resolution to the next that is held.
 *
 * @param from the clause before; empty if it was added
 * @param to the clause after; empty if it was deleted
 * @param absentFrom the edition or draft that has no such clause, if it was added or deleted
 * @param passedOver editions between the two that are known and not held
 * @param similarity of the two wordings, from 0 to 1; 0 if there is but one
 * @param confidence that the two are one clause, or that the one has no counterpart, from 0 to 1
 * @param method what decided it
 * @param difference the words of both, in order; empty if the wording is the same
 * @param heading of the section, if it differs
 * @param addressee who is told to act, if that differs
 * @param force verb and modality, if one of them differs
 */
public record ClauseChange(
        Optional<Identifier> from,
        Optional<Identifier> to,
        Optional<Identifier> absentFrom,
        List<Identifier> passedOver,
        Kind kind,
        double similarity,
        double confidence,
        Method method,
        List<WordRun> difference,
        Optional<Shift> heading,
        Optional<Shift> addressee,
        Optional<Shift> force) {

    /** The first that differs of wording, section heading and label; or what else happened. */
    public enum Kind {
        UNCHANGED,
        RENUMBERED,
        MOVED,
        REWORDED,
        SPLIT,
        MERGED,
        ADDED,
        DELETED
    }

    /** What two clauses were held for one by, or a clause for one without counterpart. */
    public enum Method {
        /** The deletions and insertions marked in the source. */
        MARKS,
        /** The best assignment of all clauses of both texts by their similarity. */
        ASSIGNMENT,
        /** Both stand between the same neighbours. */
        NEIGHBOURS,
        /** The words of one are those of several neighbours together. */
        COVERAGE,
        /** Nothing in the other text is like it. */
        NO_COUNTERPART
    }

    /** The old and the new form of something. */
    public record Shift(String before, String after) {}

    public ClauseChange {
        passedOver = List.copyOf(passedOver);
        difference = List.copyOf(difference);
    }
}
