package itu.mandates.web.saved;

import itu.mandates.query.Column;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryResult;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.query.QueryResult.Triples;
import itu.mandates.query.QueryView;
import itu.mandates.query.QueryWords;
import itu.mandates.query.Wording;
import itu.mandates.web.saved.Shown.Head;
import itu.mandates.web.saved.Shown.Marks;
import itu.mandates.web.saved.Shown.PairView;
import itu.mandates.web.saved.Shown.Side;
import itu.mandates.web.saved.Shown.StepView;
import itu.mandates.web.saved.Shown.TableView;
import itu.mandates.web.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Turns answers into what people see. */
public final class Showing {

    private static final List<String> OF_A_TRIPLE = List.of("subject", "predicate", "object");

    private final QueryFile file;
    private final Cells cells;
    private final String language;

    /**
     * @param language of the page around it
     */
    public Showing(QueryFile file, QueryWords words, String language) {
        this(file, words, language, Map.of());
    }

    /**
     * @param language of the page around it
     * @param names of things, to be shown in the place of their identifiers
     */
    public Showing(QueryFile file, QueryWords words, String language, Map<Node, Text> names) {
        this.file = file;
        this.cells = new Cells(file, words, language, names);
        this.language = language;
    }

    /**
     * The answer in this view; a graph, or a yes or no, in a table.
     *
     * @param most rows, bars or cards that are shown; a matrix is always whole
     */
    public Shown show(QueryResult result, QueryView view, int most) {
        return show(result, view, 0, most);
    }

    /**
     * The same of rows in the middle.
     *
     * @param from how many rows stand before those that are shown
     */
    Shown show(QueryResult result, QueryView view, int from, int most) {
        if (!(result instanceof Table table)) {
            return Shown.of(
                    result instanceof Triples graph ? triples(graph, from, most) : answer(result));
        }
        List<Binding> rows = table.rows().stream().skip(from).limit(most).toList();
        return switch (view.kind()) {
            case TABLE -> Shown.of(table(rows));
            case MATRIX -> Shown.ofMatrices(charts(view).matrices(table.rows()));
            case BARS -> Shown.ofBars(charts(view).bars(rows, table.rows()));
            case PAIRS -> Shown.ofPairs(rows.stream().map(row -> pair(row, view)).toList());
            case TIMELINE -> Shown.ofSteps(rows.stream().map(row -> step(row, view)).toList());
        };
    }

    private Charts charts(QueryView view) {
        return new Charts(view, cells, name -> Cells.text(column(name).label(), language));
    }

    private Column column(String name) {
        return file.header().columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TableView table(List<Binding> rows) {
        Set<String> linked =
                file.header().columns().stream().map(Column::link).collect(Collectors.toSet());
        List<Column> columns =
                file.header().columns().stream().filter(c -> !linked.contains(c.name())).toList();
        List<List<Cell>> lines =
                rows.stream()
                        .map(row -> columns.stream().map(c -> cells.cell(row, c.name())).toList())
                        .toList();
        return new TableView(heads(columns, lines), lines);
    }

    private List<Head> heads(List<Column> columns, List<List<Cell>> lines) {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            boolean number = lines.stream().anyMatch(line -> line.get(at).isNumber());
            heads.add(
                    new Head(
                            Cells.text(columns.get(i).label(), language),
                            Cells.text(columns.get(i).meaning(), language),
                            number));
        }
        return heads;
    }

    private TableView triples(Triples graph, int from, int most) {
        List<List<Cell>> lines =
                graph.graph().stream()
                        .skip(from)
                        .limit(most)
                        .map(t -> List.of(t.getSubject(), t.getPredicate(), t.getObject()))
                        .map(nodes -> nodes.stream().map(this::plain).toList())
                        .toList();
        return new TableView(heads(OF_A_TRIPLE), lines);
    }

    private TableView answer(QueryResult result) {
        Text yesOrNo =
                cells.words()
                        .value(String.valueOf(result.size() == 1))
                        .map(words -> Cells.text(words, language))
                        .orElseThrow();
        return new TableView(
                heads(List.of("answer")), List.of(List.of(new Cell(yesOrNo, "", "words"))));
    }

    private List<Head> heads(List<String> labels) {
        return labels.stream()
                .map(label -> cells.words().label(label))
                .map(label -> Cells.text(label, language))
                .map(text -> new Head(text, text, false))
                .toList();
    }

    private Cell plain(Node node) {
        return cells.cell(BindingFactory.binding(Var.alloc("node"), node), "node");
    }

    private PairView pair(Binding row, QueryView view) {
        Function<String, Cell> in = role -> cells.role(row, view.column(role));
        return new PairView(
                in.apply("score"),
                in.apply("judged"),
                new Side(in.apply("oneTag"), in.apply("one"), in.apply("oneWords")),
                new Side(in.apply("otherTag"), in.apply("other"), in.apply("otherWords")),
                in.apply("note"));
    }

    private StepView step(Binding row, QueryView view) {
        Function<String, Cell> in = role -> cells.role(row, view.column(role));
        return new StepView(
                in.apply("time"),
                in.apply("label"),
                new Marks(
                        code(row, view.column("standing")),
                        in.apply("standing"),
                        in.apply("change")),
                in.apply("place"),
                in.apply("words"),
                in.apply("difference"));
    }

    private static String code(Binding row, String column) {
        Node node = column.isEmpty() ? null : row.get(Var.alloc(column));
        String form = node == null || !node.isLiteral() ? "" : node.getLiteralLexicalForm();
        return Map.of("proposed", "draft", "adopted", "held", "not held", "stub")
                .getOrDefault(form, "");
    }

    /** Words of the language of the page, or marked English. */
    public Text text(Wording wording) {
        return Cells.text(wording, language);
    }
}
