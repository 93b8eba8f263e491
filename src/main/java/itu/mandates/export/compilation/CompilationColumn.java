package itu.mandates.export.compilation;

import itu.mandates.model.Identifier;

/**
 * One text of a compilation.
 *
 * @param citation as it is cited: "Resolution 191 (Rev. Bucharest, 2022)"
 * @param title its subject
 * @param language tag of the language of title and clauses
 * @param source what the text was read from: "C26/89"
 */
public record CompilationColumn(
        Identifier text,
        String citation,
        String title,
        String language,
        Standing standing,
        String source) {

    /** What the words of a text are worth. */
    public enum Standing {
        /** The text that ITU published. */
        ADOPTED,
        /** Adopted, but read from a copy in another document. */
        REPRODUCED,
        /** A draft. */
        PROPOSED
    }
}
