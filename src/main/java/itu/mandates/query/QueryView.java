package itu.mandates.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One way to show a result.
 *
 * @param columns of the query, by their roles in the view
 * @param symmetric of a matrix: a cell stands for its mirror too, if that is not answered itself
 * @param opens of a matrix: the query behind a cell with its parameters, "{row}" and other roles in
 *     the place of values; "" if nothing is behind it
 */
public record QueryView(Kind kind, Map<String, String> columns, boolean symmetric, String opens) {

    /** The ways there are, each with the roles that it needs and those that it can use. */
    public enum Kind {
        TABLE(List.of(), List.of()),
        /** Numbers by row and column; one matrix for each value of {@code by}. */
        MATRIX(List.of("row", "col", "value"), List.of("by")),
        /** A bar for each row. */
        BARS(List.of("label", "value"), List.of("by")),
        /** Two texts side by side. */
        PAIRS(
                List.of("one", "oneWords", "other", "otherWords"),
                List.of("oneTag", "otherTag", "score", "judged", "note")),
        /** Texts in time. */
        TIMELINE(
                List.of("time", "label", "words"),
                List.of("standing", "change", "place", "difference"));

        private final List<String> needed;
        private final List<String> usable;

        Kind(List<String> needed, List<String> usable) {
            this.needed = needed;
            this.usable = usable;
        }

        public List<String> needed() {
            return needed;
        }

        /** As in addresses: "matrix". */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it can be drawn as a picture. */
        public boolean isChart() {
            return this == MATRIX || this == BARS;
        }

        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }

        boolean takes(String role) {
            return needed.contains(role) || usable.contains(role);
        }
    }

    public QueryView {
        columns = new TreeMap<>(columns);
    }

    static QueryView table() {
        return new QueryView(Kind.TABLE, Map.of(), false, "");
    }

    /** The column in this role; "" if it has none. */
    public String column(String role) {
        return columns.getOrDefault(role, "");
    }
}
