package itu.mandates.web.api;

import itu.mandates.query.QueryResult.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A table as comma-separated values (RFC 4180) that a spreadsheet opens without running anything:
 * words that begin like a formula get an apostrophe before them, as OWASP advises.
 */
final class CsvTable {

    private static final String MARK = "\uFEFF";
    private static final String LINE = "\r\n";

    private CsvTable() {}

    /**
     * @param heads of the columns
     * @param marked whether a byte order mark comes first: some spreadsheets need it for UTF-8
     */
    static String print(Table table, List<String> heads, boolean marked) {
        var out = new StringBuilder(marked ? MARK : "");
        out.append(line(heads.stream().map(CsvTable::safe).toList()));
        table.rows()
                .forEach(
                        row ->
                                out.append(
                                        line(
                                                table.columns().stream()
                                                        .map(column -> cell(row, column))
                                                        .toList())));
        return out.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",")) + LINE;
    }

    private static String cell(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        if (node == null) {
            return "";
        }
        if (!node.isLiteral()) {
            return safe(node.toString());
        }
        String form = node.getLiteralLexicalForm();
        return isNumber(node) ? form : safe(form);
    }

    private static boolean isNumber(Node literal) {
        return literal.getLiteralDatatype() instanceof XSDDatatype
                && literal.getLiteral().isWellFormed()
                && literal.getLiteralValue() instanceof Number;
    }

    private static String safe(String words) {
        return !words.isEmpty() && "=+-@\t\r\n|".indexOf(words.charAt(0)) >= 0
                ? "'" + words
                : words;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
