package itu.mandates.query;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answers; read in full, and no longer tied to the data set. */
public sealed interface QueryResult {

    /** Number of rows or triples; of a yes 1, of a no 0. */
    int size();

    /** Whether some row has all these values, IRIs of this installation given as paths. */
    default boolean has(Map<String, String> values) {
        return false;
    }

    /**
     * The answer to SELECT.
     *
     * @param columns in order
     * @param rows in order; a column that is empty in a row is not bound in it
     */
    record Table(List<String> columns, List<Binding> rows) implements QueryResult {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public int size() {
            return rows.size();
        }

        /** What people read in a cell: words, or an identifier; "" if it is empty. */
        public String cell(Binding row, String column) {
            Node node = row.get(Var.alloc(column));
            if (node == null) {
                return "";
            }
            return node.isLiteral() ? node.getLiteralLexicalForm() : compact(node.toString());
        }

        @Override
        public boolean has(Map<String, String> values) {
            return rows.stream()
                    .anyMatch(
                            row ->
                                    values.entrySet().stream()
                                            .allMatch(
                                                    value ->
                                                            cell(row, value.getKey())
                                                                    .equals(value.getValue())));
        }

        private static String compact(String iri) {
            return iri.startsWith(Itu.BASE + "/") ? iri.substring(Itu.BASE.length()) : iri;
        }
    }

    /** The answer to ASK. */
    record Answer(boolean yes) implements QueryResult {
        @Override
        public int size() {
            return yes ? 1 : 0;
        }
    }

    /** The answer to CONSTRUCT or DESCRIBE. */
    record Triples(Graph graph) implements QueryResult {
        @Override
        public int size() {
            return graph.size();
        }
    }
}
