package itu.mandates.model;

/**
 * A piece of a source line and what it is. The runs of all nodes of a document cover each of its
 * non-blank lines exactly once.
 *
 * @param span where it stands
 * @param text its normalised words
 */
public record Run(Role role, Span span, String text) {

    public enum Role {
        /** A label as printed: "a)", "3", "Principle 1". */
        LABEL,
        /** The words. */
        TEXT,
        /** The mark of a footnote in the words. */
        NOTE_MARK,
        /** The words of a footnote. */
        NOTE,
        /** Words that a tracked change deletes. */
        DELETED,
        /** Bookmarks, list bullets, emphasis marks, image names. */
        MARKUP
    }
}
