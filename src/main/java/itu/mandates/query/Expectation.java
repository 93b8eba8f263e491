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
 */
public record Expectation(int atLeast, Map<String, String> row) {

    public Expectation {
        row = new TreeMap<>(row);
    }

    /** What is wrong with a result; empty if it is as expected. */
    public Optional<String> unmetBy(QueryResult result) {
        if (result.size() < atLeast) {
            return Optional.of("expected at least %d, found %d".formatted(atLeast, result.size()));
        }
        boolean found = row.isEmpty() || result.has(row);
        return found ? Optional.empty() : Optional.of("no row with " + row);
    }
}
