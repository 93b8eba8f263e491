package itu.mandates.query;

/** A question that cannot be answered; the message says what would be right. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public QueryException(String message) {
        super(message);
    }

    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
