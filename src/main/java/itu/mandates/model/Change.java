package itu.mandates.model;

import java.util.Optional;

/**
 * A tracked change that the source itself marks: words of {@link SourceText#text()} that are
 * inserted, or deleted and still there to be read.
 *
 * @param author as the source names them
 * @param date ISO date, if the source gives it
 */
public record Change(Span span, Kind kind, Optional<String> author, Optional<String> date) {

    public enum Kind {
        INSERTED,
        DELETED
    }
}
