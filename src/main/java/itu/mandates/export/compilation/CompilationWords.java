package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompilationColumn.Standing;

/**
 * The words around a table, in one language.
 *
 * @param language tag
 * @param caption above the table
 * @param sharedByAll legend of words that every clause of the row has
 * @param sharedBySome legend of words that some have
 * @param source before the name of a source
 * @param draft said of a text that is proposed
 * @param reproduced said of a text read from a copy
 * @param notAuthentic that these are not the authoritative texts
 * @param release before the identity of the release
 */
public record CompilationWords(
        String language,
        String caption,
        String sharedByAll,
        String sharedBySome,
        String source,
        String draft,
        String reproduced,
        String notAuthentic,
        String release) {

    /** In English. */
    public static CompilationWords english() {
        return new CompilationWords(
                "en",
                "Compilation of matching clauses",
                "in every clause of the row",
                "in some of them",
                "Source",
                "Proposed, not adopted",
                "Reproduced in another document",
                "© ITU. Not the authoritative texts. Rows are matched by a program: a row is a"
                        + " reason to compare, and no finding that clauses mean the same.",
                "Release");
    }

    /** What a reader must know of a text; "" if it is adopted and published. */
    String of(Standing standing) {
        return switch (standing) {
            case ADOPTED -> "";
            case REPRODUCED -> reproduced;
            case PROPOSED -> draft;
        };
    }
}
