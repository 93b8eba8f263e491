package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * A resolution through time: a column for each text that is held, a node for each clause or, where
 * nothing is followed, for each section; ribbons between columns.
 *
 * @param rows of the longest column
 */
public record LineageGrid(List<Column> columns, int rows) {

    /** Height of a row in the units of the ribbons. */
    static final int ROW = 10;

    /**
     * A text.
     *
     * @param passedOver editions between this one and the next whose text is not held
     * @param ribbons to the next column
     */
    public record Column(
            EditionStop stop,
            List<GridNode> nodes,
            List<EditionStop> passedOver,
            List<Ribbon> ribbons) {}

    /**
     * What became of one or more clauses, drawn.
     *
     * @param path of an SVG shape, 100 wide, {@link #ROW} high for each row
     * @param followed whether it is of the clause that the page is about
     * @param kind of change, if it is one
     */
    public record Ribbon(String path, boolean followed, String kind) {}

    private record Ends(int from, int to, boolean followed, String kind)
            implements Comparable<Ends> {
        private static final Comparator<Ends> ORDER =
                Comparator.comparing(Ends::followed)
                        .thenComparing(Ends::from)
                        .thenComparing(Ends::to)
                        .thenComparing(Ends::kind);

        /** Those that are followed come last: what is drawn last lies on top. */
        @Override
        public int compareTo(Ends other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * @param texts in time, those not held too
     * @param followed clauses to be shown in full strength
     * @param whole whether every section is opened
     */
    static LineageGrid of(List<Node> texts, Set<Node> followed, boolean whole, Facts facts) {
        List<Node> held = texts.stream().filter(text -> Standing.isHeld(text, facts)).toList();
        List<GridColumn> columns =
                held.stream().map(text -> GridColumn.of(text, followed, whole, facts)).toList();
        List<Column> shown =
                IntStream.range(0, held.size())
                        .mapToObj(
                                at ->
                                        new Column(
                                                EditionStop.stop(held.get(at), facts),
                                                columns.get(at).nodes(),
                                                passedOver(texts, held, at, facts),
                                                ribbons(columns, at, followed, facts)))
                        .toList();
        int rows = columns.stream().mapToInt(column -> column.nodes().size()).max().orElse(0);
        return new LineageGrid(shown, rows);
    }

    private static List<EditionStop> passedOver(
            List<Node> texts, List<Node> held, int at, Facts facts) {
        int until = at + 1 < held.size() ? texts.indexOf(held.get(at + 1)) : texts.size();
        return texts.subList(texts.indexOf(held.get(at)) + 1, until).stream()
                .map(text -> EditionStop.stop(text, facts))
                .toList();
    }

    private static List<Ribbon> ribbons(
            List<GridColumn> columns, int at, Set<Node> followed, Facts facts) {
        if (at + 1 >= columns.size()) {
            return List.of();
        }
        Map<Ends, Integer> ends = new TreeMap<>();
        GridColumn left = columns.get(at);
        GridColumn right = columns.get(at + 1);
        for (Node clause : left.rowOf().keySet()) {
            for (Node change : facts.subjects(Itu.FROM, clause).toList()) {
                facts.objects(change, Itu.TO)
                        .filter(right.rowOf()::containsKey)
                        .map(
                                to ->
                                        new Ends(
                                                left.rowOf().get(clause),
                                                right.rowOf().get(to),
                                                followed.contains(clause) && followed.contains(to),
                                                facts.code(change, Itu.CHANGE_KIND)))
                        .forEach(each -> ends.merge(each, 1, Integer::sum));
            }
        }
        return ends.entrySet().stream()
                .map(each -> ribbon(each.getKey(), each.getValue()))
                .toList();
    }

    private static Ribbon ribbon(Ends ends, int count) {
        double thinnest = ends.followed() ? 1.2 : 0.8;
        double half = Math.min(thinnest + 0.35 * (count - 1), 4);
        double from = (ends.from() + 0.5) * ROW;
        double to = (ends.to() + 0.5) * ROW;
        String path =
                "M0 %s C45 %s 55 %s 100 %s V%s C55 %s 45 %s 0 %s Z"
                        .formatted(
                                from - half,
                                from - half,
                                to - half,
                                to - half,
                                to + half,
                                to + half,
                                from + half,
                                from + half);
        return new Ribbon(path, ends.followed(), ends.kind());
    }

    /** The box of the ribbons. */
    public String viewBox() {
        return "0 0 100 " + rows * ROW;
    }
}
