package itu.mandates.model;

import java.util.List;

/**
 * The smallest part of a resolution that has an address: "resolves 3", "considering a)".
 *
 * @param label without punctuation ("3", "i", "a", "Principle 1"); "" if it has none
 * @param labelRestored whether the label was lost in the source and counted back
 * @param citedAs as ITU cites it: "resolves 3 i)"
 * @param words as they stand in the source, without label and footnotes
 * @param text the wording; that of {@code words} unless recovered from a marked-up text
 * @param clauses sub-clauses
 * @param runs the pieces of source that are this clause, sub-clauses not counted
 */
public record Clause(
        Identifier id,
        String label,
        boolean labelRestored,
        String citedAs,
        Passage words,
        String text,
        TextStatus status,
        List<Clause> clauses,
        List<Run> runs) {

    public Clause {
        clauses = List.copyOf(clauses);
        runs = List.copyOf(runs);
    }
}
