package itu.mandates.read;

import itu.mandates.read.PdfGlyphs.Glyph;
import itu.mandates.read.PdfRules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A table by the lines drawn around its cells. Lengths in points from the top left corner of the
 * page. Cells between which no line is drawn are one.
 *
 * @param xs where its columns begin, and where the last ends
 * @param ys the same of its rows, from the top
 */
record PdfTable(List<Float> xs, List<Float> ys, List<Rule> rules) {

    /** Lines nearer to each other than this are one, and so are their ends. */
    private static final float NEAR = 4;

    private static final float SMALLEST_CELL = 8;

    /** Where a character stands. */
    record Cell(int row, int column) {}

    /** The tables that lines make, from the top of the page; most lines make none. */
    static List<PdfTable> of(List<Rule> rules) {
        return groups(rules).stream()
                .map(PdfTable::grid)
                .filter(table -> table.columns() > 1 && table.rows() > 1)
                .sorted((a, b) -> Float.compare(a.top(), b.top()))
                .toList();
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    float top() {
        return ys.get(0);
    }

    boolean holds(Glyph glyph) {
        return index(xs, middle(glyph)) >= 0 && index(ys, height(glyph)) >= 0;
    }

    /** Characters by their cell, from the first row to the last. */
    TreeMap<Integer, TreeMap<Integer, List<Glyph>>> cells(List<Glyph> glyphs) {
        var cells = new TreeMap<Integer, TreeMap<Integer, List<Glyph>>>();
        for (Glyph glyph : glyphs) {
            Cell cell = first(index(ys, height(glyph)), index(xs, middle(glyph)));
            cells.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                    .add(glyph);
        }
        return cells;
    }

    /** The cell that one is joined to: up and to the left. */
    private Cell first(int row, int column) {
        int up = row;
        while (up > 0 && !isDrawn(true, ys.get(up), middle(xs, column))) {
            up--;
        }
        int left = column;
        while (left > 0 && !isDrawn(false, xs.get(left), middle(ys, row))) {
            left--;
        }
        return new Cell(up, left);
    }

    private boolean isDrawn(boolean horizontal, float at, float where) {
        return rules.stream()
                .anyMatch(
                        rule ->
                                rule.horizontal() == horizontal
                                        && Math.abs(rule.at() - at) <= NEAR
                                        && rule.from() <= where
                                        && where <= rule.to());
    }

    private static float middle(Glyph glyph) {
        return (glyph.left() + glyph.right()) / 2;
    }

    /** A little above the baseline. */
    private static float height(Glyph glyph) {
        return glyph.y() - 0.2f * glyph.size();
    }

    private static float middle(List<Float> edges, int index) {
        return (edges.get(index) + edges.get(index + 1)) / 2;
    }

    /** Between which edges a place lies; -1 if it lies outside. */
    private static int index(List<Float> edges, float at) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (edges.get(i) <= at && at < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    // --- from lines to tables

    /** Lines that touch each other, directly or by others. */
    private static List<List<Rule>> groups(List<Rule> rules) {
        var groups = new ArrayList<List<Rule>>();
        for (Rule rule : rules) {
            var joined = new ArrayList<Rule>(List.of(rule));
            Predicate<List<Rule>> touches =
                    group -> group.stream().anyMatch(other -> touch(rule, other));
            groups.stream().filter(touches).forEach(joined::addAll);
            groups.removeIf(touches);
            groups.add(joined);
        }
        return groups;
    }

    private static boolean touch(Rule a, Rule b) {
        if (a.horizontal() == b.horizontal()) {
            return Math.abs(a.at() - b.at()) <= NEAR && meets(a, b.from(), b.to());
        }
        return meets(a, b.at(), b.at()) && meets(b, a.at(), a.at());
    }

    private static boolean meets(Rule rule, float from, float to) {
        return rule.from() - NEAR <= to && from <= rule.to() + NEAR;
    }

    private static PdfTable grid(List<Rule> group) {
        return new PdfTable(edges(group, false), edges(group, true), List.copyOf(group));
    }

    private static List<Float> edges(List<Rule> group, boolean horizontal) {
        var edges = new ArrayList<Float>();
        group.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .filter(rule -> rule.to() - rule.from() >= SMALLEST_CELL)
                .map(Rule::at)
                .sorted()
                .filter(at -> edges.isEmpty() || at - edges.get(edges.size() - 1) > NEAR)
                .forEach(edges::add);
        return edges.isEmpty() ? List.of(0f) : edges;
    }
}
