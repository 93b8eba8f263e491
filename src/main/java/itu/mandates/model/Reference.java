package itu.mandates.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that cite, and the one thing they mean. A list or range gives one reference per target, all
 * with the same quote.
 *
 * @param citing the clause or paragraph whose words they are
 * @param quote the exact words, normalised
 * @param span where they stand in the source
 * @param target what they mean, if decided
 * @param reason how that was decided: "named body", "this conference", "earlier mention" ...
 * @param candidates what they may mean, if undecided
 * @param language of the words
 */
public record Reference(
        Identifier citing,
        String quote,
        Span span,
        Citation citation,
        Kind kind,
        Status status,
        Optional<Identifier> target,
        Optional<StubReason> stubReason,
        String reason,
        List<Identifier> candidates,
        String language) {

    /** The language of most sources. */
    public static final String ENGLISH = "en";

    public enum Kind {
        PINNED,
        FLOATING,
        DYNAMIC,
        INTERNAL,
        PROVISION,
        DOCUMENT
    }

    public enum Status {
        RESOLVED,
        STUB,
        UNRESOLVED,
        AMBIGUOUS
    }

    /** Why the target is known by citations alone. */
    public enum StubReason {
        NOT_HELD("notHeld"),
        UNKNOWN_REVISION("unknownRevision"),
        MALFORMED("malformed"),
        SUPPRESSED("suppressed");

        private final String code;

        StubReason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Reference {
        candidates = List.copyOf(candidates);
    }

    /** In English words. */
    public Reference(
            Identifier citing,
            String quote,
            Span span,
            Citation citation,
            Kind kind,
            Status status,
            Optional<Identifier> target,
            Optional<StubReason> stubReason,
            String reason,
            List<Identifier> candidates) {
        this(
                citing,
                quote,
                span,
                citation,
                kind,
                status,
                target,
                stubReason,
                reason,
                candidates,
                ENGLISH);
    }

    /** The same in words of another language. */
    public Reference in(String other) {
        return new Reference(
                citing,
                quote,
                span,
                citation,
                kind,
                status,
                target,
                stubReason,
                reason,
                candidates,
                other);
    }
}
