package itu.mandates.model;

/**
 * Words that two texts share, or that one of them has and the other not.
 *
 * @param text with the blanks and marks that stand in it
 */
public record WordRun(Kind kind, String text) {

    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }
}
