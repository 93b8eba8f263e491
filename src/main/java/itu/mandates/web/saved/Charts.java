package itu.mandates.web.saved;

import itu.mandates.query.QueryView;
import itu.mandates.web.saved.Shown.Bar;
import itu.mandates.web.saved.Shown.BarsView;
import itu.mandates.web.saved.Shown.Corner;
import itu.mandates.web.saved.Shown.Heat;
import itu.mandates.web.saved.Shown.MatrixRow;
import itu.mandates.web.saved.Shown.MatrixView;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Numbers as matrices and bars. All charts of one answer share one scale.
 *
 * @param labels of the columns of the query
 */
record Charts(QueryView view, Cells cells, Function<String, Text> labels) {

    private static final int STEPS = 5;
    private static final Pattern ROLE = Pattern.compile("\\{(\\w+)}");
    private static final int WIDEST = 100;

    /** Where a number stands in a matrix. */
    private record Spot(Text row, Text col) {

        Spot mirrored() {
            return new Spot(col, row);
        }
    }

    List<MatrixView> matrices(List<Binding> rows) {
        BigDecimal most = most(rows);
        return grouped(rows).entrySet().stream()
                .map(group -> matrix(group.getKey(), group.getValue(), rows, most))
                .toList();
    }

    /**
     * Bars of these rows.
     *
     * @param all rows of the answer, which give the scale
     */
    List<BarsView> bars(List<Binding> rows, List<Binding> all) {
        BigDecimal most = most(all);
        return grouped(rows).entrySet().stream()
                .map(
                        group ->
                                new BarsView(
                                        group.getKey(),
                                        labels.apply(view.column("label")),
                                        labels.apply(view.column("value")),
                                        group.getValue().stream()
                                                .map(row -> bar(row, most))
                                                .toList()))
                .toList();
    }

    private Bar bar(Binding row, BigDecimal most) {
        BigDecimal value = value(row).orElse(BigDecimal.ZERO);
        Cell shown = cells.role(row, view.column("value"));
        return new Bar(
                cells.role(row, view.column("label")),
                shown.text().words(),
                part(value, most, WIDEST));
    }

    private Map<Text, List<Binding>> grouped(List<Binding> rows) {
        Map<Text, List<Binding>> groups = new LinkedHashMap<>();
        for (Binding row : rows) {
            Text by = cells.role(row, view.column("by")).text();
            groups.computeIfAbsent(by, key -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /** Every matrix has all heads, so that a reader can compare them. */
    private MatrixView matrix(
            Text caption, List<Binding> group, List<Binding> all, BigDecimal most) {
        Map<Spot, Heat> heat = heat(group, most);
        Set<Text> rowHeads = heads(all, view.symmetric() ? List.of("row", "col") : List.of("row"));
        Set<Text> colHeads = view.symmetric() ? rowHeads : heads(all, List.of("col"));
        List<MatrixRow> lines = rowHeads.stream().map(head -> line(head, colHeads, heat)).toList();
        return new MatrixView(caption, corner(), List.copyOf(colHeads), lines);
    }

    private Corner corner() {
        return new Corner(
                labels.apply(view.column("row")),
                labels.apply(view.column("col")),
                labels.apply(view.column("value")));
    }

    private static MatrixRow line(Text head, Collection<Text> cols, Map<Spot, Heat> heat) {
        return new MatrixRow(
                head,
                cols.stream()
                        .map(col -> heat.getOrDefault(new Spot(head, col), Heat.NONE))
                        .toList());
    }

    private Map<Spot, Heat> heat(List<Binding> group, BigDecimal most) {
        Map<Spot, Heat> heat = new LinkedHashMap<>();
        for (Binding row : group) {
            Spot spot = new Spot(head(row, "row"), head(row, "col"));
            String number = cells.role(row, view.column("value")).text().words();
            int step = Math.max(1, part(value(row).orElse(BigDecimal.ZERO), most, STEPS));
            var cell = new Heat(number, step, behind(row));
            heat.put(spot, cell);
            if (view.symmetric()) {
                heat.putIfAbsent(spot.mirrored(), cell);
            }
        }
        return heat;
    }

    /** The page of the query behind a cell, asked with what the row has in each role. */
    private String behind(Binding row) {
        if (view.opens().isEmpty()) {
            return "";
        }
        String asked =
                ROLE.matcher(view.opens())
                        .replaceAll(found -> Addresses.parameter(plain(row, found.group(1))));
        return "/" + cells.language() + "/q/" + asked;
    }

    private String plain(Binding row, String role) {
        return Optional.ofNullable(row.get(Var.alloc(view.column(role))))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private Set<Text> heads(List<Binding> rows, List<String> roles) {
        Set<Text> heads = new LinkedHashSet<>();
        rows.forEach(row -> roles.forEach(role -> heads.add(head(row, role))));
        return heads;
    }

    private Text head(Binding row, String role) {
        return cells.role(row, view.column(role)).text();
    }

    private BigDecimal most(List<Binding> rows) {
        return rows.stream()
                .flatMap(row -> value(row).stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> value(Binding row) {
        return Optional.ofNullable(row.get(Var.alloc(view.column("value")))).flatMap(Cells::number);
    }

    private static int part(BigDecimal value, BigDecimal most, int whole) {
        return most.signum() <= 0 || value.signum() <= 0
                ? 0
                : (int) Math.ceil(value.doubleValue() / most.doubleValue() * whole);
    }
}
