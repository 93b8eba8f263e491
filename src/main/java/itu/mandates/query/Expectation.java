package itu.mandates.query;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the answer to a query must be when its parameters have their examples and the data are
 * right.
 *
 * @param atLeast number of rows or triples
 * @param row values by column that stand together in at least one row, identifiers as paths
 * @param never values that stand together in no row
 */
public record Expectation(int atLeast, Map<String, String> row, Map<String, String> never) {

    public Expectation {
        row = new TreeMap<>(row);
        never = new TreeMap<>(never);
    }

    /** What is wrong with a result; empty if it is as expected. */
    public Optional<String> unmetBy(QueryResult result) {
        if (result.size() < atLeast) {
            return Optional.of("expected at least %d, found %d".formatted(atLeast, result.size()));
        }
        if (!row.isEmpty() && !result.has(row)) {
            return Optional.of("no row with " + row);
        }
        boolean wrong = !never.isEmpty() && result.has(never);
        return wrong ? Optional.of("a row with " + never) : Optional.empty();
    }
}
