package itu.mandates.model;

import java.util.List;

/**
 * The smallest part of a resolution that has an address: "resolves 3", "considering a)".
 *
 * @param label without punctuation ("3", "i", "a", "Principle 1"); "" if it has none
 * @param labelRestored whether the label was lost in the source and counted back
 * @param citedAs as ITU cites it: "resolves 3 i)"
 * @param words as they stand in the source, without label and footnotes
 * @param wording the words adopted or proposed; {@code words} unless recovered from a marked-up
 *     text
 * @param edits what was deleted and inserted, where that is known
 * @param clauses sub-clauses
 * @param runs the pieces of source that are this clause, sub-clauses not counted
 */
public record Clause(
        Identifier id,
        String label,
        boolean labelRestored,
        String citedAs,
        Passage words,
        Passage wording,
        TextStatus status,
        List<Edit> edits,
        List<Clause> clauses,
        List<Run> runs) {

    /** The wording as a string. */
    public String text() {
        return wording.text();
    }

    public Clause {
        edits = List.copyOf(edits);
        clauses = List.copyOf(clauses);
        runs = List.copyOf(runs);
    }
}
