package itu.mandates.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request that gets no answer, and why. The words are in the message bundles, under {@code
 * problem.{code}.title} and {@code problem.{code}.detail}.
 */
public final class Refusal extends RuntimeException {

    /** Why, with the HTTP status that says so. */
    public enum Reason {
        MALFORMED(400),
        TOO_LONG(400),
        TOO_DEEP(400),
        FUNCTION(400),
        PARAMETER(400),
        VALUE(400),
        MISSING_VALUE(400),
        READ_ONLY(403),
        FEDERATION(403),
        OTHER_GRAPHS(403),
        UNKNOWN(404),
        NOT_MINTED(404),
        METHOD(405),
        FORMAT(406),
        GONE(410),
        TOO_LARGE(413),
        MEDIA_TYPE(415),
        TOO_MANY_ROWS(422),
        TOO_MUCH_TEXT(422),
        TOO_OFTEN(429),
        NOT_KEPT(507),
        FAILED(500),
        TOO_SLOW(503),
        BUSY(503),
        MEMORY(503),
        NO_RELEASE(503);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** The name in message keys and addresses: "too-slow". */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the same request may well be answered a little later. */
        public boolean isPassing() {
            return this == BUSY || this == MEMORY || this == NO_RELEASE || this == TOO_OFTEN;
        }

        /** The reason that fits an HTTP status best. */
        public static Reason of(int status) {
            return switch (status) {
                case 403 -> READ_ONLY;
                case 404 -> UNKNOWN;
                case 405 -> METHOD;
                case 406 -> FORMAT;
                case 413, 414, 431 -> TOO_LARGE;
                case 415 -> MEDIA_TYPE;
                case 503 -> NO_RELEASE;
                default -> status < 500 ? MALFORMED : FAILED;
            };
        }
    }

    /** The member with the pages that may have been meant: paths without the language. */
    public static final String NEAREST = "nearest";

    private final transient Reason reason;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /**
     * @param arguments what the words of the reason leave open, in their order
     */
    public Refusal(Reason reason, Object... arguments) {
        super(reason.code() + " " + List.of(arguments), null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Tells a program more: a member of the problem details, such as "parameter". */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
