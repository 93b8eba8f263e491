package itu.mandates.query;

import java.util.List;

/**
 * Values that a form offers for a parameter.
 *
 * @param values all that are taken, if the file lists them; else none
 * @param query the name of another query that answers with values to choose from; "" if there is
 *     none. Others are taken too
 * @param value the column of that query that holds them
 * @param label the column that holds what people read
 */
public record Choices(List<String> values, String query, String value, String label) {

    public Choices {
        values = List.copyOf(values);
    }

    static Choices none() {
        return new Choices(List.of(), "", "", "");
    }

    static Choices among(List<String> values) {
        return new Choices(values, "", "", "");
    }

    /** Whether no other values are taken. */
    public boolean isClosed() {
        return !values.isEmpty();
    }

    /** Whether another query has them. */
    public boolean isAsked() {
        return !query.isEmpty();
    }
}
