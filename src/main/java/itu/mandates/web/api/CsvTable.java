package itu.mandates.web.api;

import itu.mandates.query.QueryResult.Table;
import itu.mandates.vocab.CsvRow;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A table as comma-separated values; numbers stand as they are, words are guarded. */
final class CsvTable {

    private static final String MARK = "\uFEFF";

    private CsvTable() {}

    /**
     * @param heads of the columns
     * @param marked whether a byte order mark comes first: some spreadsheets need it for UTF-8
     */
    static String print(Table table, List<String> heads, boolean marked) {
        var out = new StringBuilder(marked ? MARK : "");
        out.append(CsvRow.ofWords(heads));
        table.rows()
                .forEach(
                        row ->
                                out.append(
                                        CsvRow.of(
                                                table.columns().stream()
                                                        .map(column -> cell(row, column))
                                                        .toList())));
        return out.toString();
    }

    private static String cell(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        if (node == null) {
            return "";
        }
        if (!node.isLiteral()) {
            return CsvRow.guarded(node.toString());
        }
        String form = node.getLiteralLexicalForm();
        return isNumber(node) ? form : CsvRow.guarded(form);
    }

    private static boolean isNumber(Node literal) {
        return literal.getLiteralDatatype() instanceof XSDDatatype
                && literal.getLiteral().isWellFormed()
                && literal.getLiteralValue() instanceof Number;
    }
}
