package itu.mandates.web.editor;

import itu.mandates.query.QueryResult;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.query.QueryView;
import itu.mandates.web.editor.EditorPage.Charting;
import itu.mandates.web.editor.EditorRuns.Wish;
import itu.mandates.web.saved.Showing;
import itu.mandates.web.saved.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/** Which columns of an answer can be drawn as bars, and the bars of those that were picked. */
final class BarChoice {

    /** More are no picture any more. */
    private static final int MOST = 100;

    private BarChoice() {}

    static Charting of(QueryResult result, Wish wish, Showing showing) {
        if (!(result instanceof Table table) || table.rows().isEmpty()) {
            return Charting.none();
        }
        List<String> numbers =
                table.columns().stream().filter(column -> isNumber(table, column)).toList();
        boolean drawn = table.columns().contains(wish.label()) && numbers.contains(wish.value());
        return new Charting(
                table.columns(),
                numbers,
                drawn ? wish.label() : likeliest(table, numbers),
                drawn ? wish.value() : numbers.stream().findFirst().orElse(""),
                drawn ? Optional.of(bars(table, wish, showing)) : Optional.empty());
    }

    private static String likeliest(Table table, List<String> numbers) {
        return table.columns().stream()
                .filter(column -> !numbers.contains(column))
                .findFirst()
                .orElse(table.columns().get(0));
    }

    private static Shown bars(Table table, Wish wish, Showing showing) {
        var first = new Table(table.columns(), table.rows().stream().limit(MOST).toList());
        var columns = Map.of("label", wish.label(), "value", wish.value());
        return showing.show(first, new QueryView(QueryView.Kind.BARS, columns, false, ""), MOST);
    }

    private static boolean isNumber(Table table, String column) {
        Var name = Var.alloc(column);
        return table.rows().stream().anyMatch(row -> row.contains(name))
                && table.rows().stream()
                        .filter(row -> row.contains(name))
                        .allMatch(row -> isNumber(row.get(name)));
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral()
                && node.getLiteral().isWellFormed()
                && node.getLiteralValue() instanceof Number;
    }
}
