package itu.mandates.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the answer to a query must be when its parameters have their examples and the data are
 * right.
 *
 * @param atLeast number of rows or triples
 * @param rows for each, values by column that stand together in at least one row, identifiers as
 *     paths
 * @param never for each, values that stand together in no row
 */
public record Expectation(
        int atLeast, List<Map<String, String>> rows, List<Map<String, String>> never) {

    public Expectation {
        rows = sorted(rows);
        never = sorted(never);
    }

    private static List<Map<String, String>> sorted(List<Map<String, String>> all) {
        return all.stream().<Map<String, String>>map(TreeMap::new).toList();
    }

    /** The first of the rows, as an example; empty if there is none. */
    public Map<String, String> row() {
        return rows.isEmpty() ? Map.of() : rows.get(0);
    }

    /** What is wrong with a result; empty if it is as expected. */
    public Optional<String> unmetBy(QueryResult result) {
        if (result.size() < atLeast) {
            return Optional.of("expected at least %d, found %d".formatted(atLeast, result.size()));
        }
        Optional<String> missing =
                rows.stream()
                        .filter(row -> !result.has(row))
                        .findFirst()
                        .map(row -> "no row with " + row);
        return missing.or(
                () ->
                        never.stream()
                                .filter(result::has)
                                .findFirst()
                                .map(row -> "a row with " + row));
    }
}
