package itu.mandates.web.saved;

import itu.mandates.web.view.Text;
import java.util.List;

/**
 * An answer as people see it: one of these is filled, and {@code kind} says which.
 *
 * @param kind of view: "table", "matrix", "bars", "pairs", "timeline"
 */
public record Shown(
        String kind,
        TableView table,
        List<MatrixView> matrices,
        List<BarsView> bars,
        List<PairView> pairs,
        List<StepView> steps) {

    static Shown of(TableView table) {
        return new Shown("table", table, List.of(), List.of(), List.of(), List.of());
    }

    static Shown ofMatrices(List<MatrixView> matrices) {
        return new Shown("matrix", TableView.none(), matrices, List.of(), List.of(), List.of());
    }

    static Shown ofBars(List<BarsView> bars) {
        return new Shown("bars", TableView.none(), List.of(), bars, List.of(), List.of());
    }

    static Shown ofPairs(List<PairView> pairs) {
        return new Shown("pairs", TableView.none(), List.of(), List.of(), pairs, List.of());
    }

    static Shown ofSteps(List<StepView> steps) {
        return new Shown("timeline", TableView.none(), List.of(), List.of(), List.of(), steps);
    }

    /**
     * A table.
     *
     * @param rows cells in the order of the heads
     */
    public record TableView(List<Head> heads, List<List<Cell>> rows) {

        /** Of a table that is not shown. */
        static TableView none() {
            return new TableView(List.of(), List.of());
        }
    }

    /** The head of a column. */
    public record Head(Text label, Text meaning, boolean number) {}

    /**
     * Numbers by row and column.
     *
     * @param caption what they are of; no words if of all
     * @param corner what stands in rows, and in columns
     */
    public record MatrixView(Text caption, Corner corner, List<Text> heads, List<MatrixRow> rows) {}

    /** What stands in the rows of a matrix, in its columns and in its cells. */
    public record Corner(Text rows, Text columns, Text cells) {}

    /** A row of a matrix. */
    public record MatrixRow(Text head, List<Heat> cells) {}

    /**
     * A cell of a matrix.
     *
     * @param number "" where there is none
     * @param step from 1 (few) to 5 (many); 0 for none
     * @param href what it counts; "" if that cannot be asked for
     */
    public record Heat(String number, int step, String href) {

        /** Of a cell without a number. */
        static final Heat NONE = new Heat("", 0, "");

        public boolean isEmpty() {
            return number.isEmpty();
        }

        public boolean isFollowed() {
            return !href.isEmpty();
        }
    }

    /**
     * Bars under one caption.
     *
     * @param label what the bars are of
     * @param value what they measure
     */
    public record BarsView(Text caption, Text label, Text value, List<Bar> bars) {}

    /**
     * A bar.
     *
     * @param width from 0 to 100
     */
    public record Bar(Cell label, String number, int width) {}

    /** Two texts side by side. */
    public record PairView(Cell score, Cell judged, Side one, Side other, Cell note) {}

    /** One of the two. */
    public record Side(Cell tag, Cell name, Cell words) {}

    /** A text at one point of time. */
    public record StepView(
            Cell time, Cell label, Marks marks, Cell place, Cell words, Cell difference) {}

    /**
     * What kind of text it is and what became of it.
     *
     * @param standing the code, for its looks
     */
    public record Marks(String standing, Cell standingWords, Cell change) {}
}
