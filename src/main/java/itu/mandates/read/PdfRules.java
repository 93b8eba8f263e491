package itu.mandates.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Collects the straight lines that a page draws: strokes, and filled boxes as thin as one. */
final class PdfRules {

    /** A filled box thinner than this, in points, is a line. */
    private static final float THIN = 3;

    /** A page with more of them shows a drawing. */
    private static final int MOST = 4_000;

    /**
     * A line along the page or across it, in points from the lower left corner.
     *
     * @param at where it stands on the other axis
     */
    record Rule(boolean horizontal, float at, float from, float to) {

        /** The same line from the top left corner of the page. */
        Rule from(float left, float top) {
            return horizontal
                    ? new Rule(true, top - at, from - left, to - left)
                    : new Rule(false, at - left, top - to, top - from);
        }
    }

    private record Point(float x, float y) {}

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> strokes = new ArrayList<>();
    private final List<Rule> fills = new ArrayList<>();
    private Point start = new Point(0, 0);
    private Point last = start;

    /** Takes note of one drawing step. */
    void take(Operator operator, List<COSBase> operands, Matrix matrix) {
        float[] numbers = numbers(operands);
        switch (operator.getName()) {
            case "m" -> move(numbers, matrix);
            case "l" -> line(numbers, matrix);
            case "h" -> stroke(last, start);
            case "re" -> box(numbers, matrix);
            case "S", "B", "B*" -> paint(strokes);
            case "s", "b", "b*" -> {
                stroke(last, start);
                paint(strokes);
            }
            case "f", "F", "f*" -> paint(fills);
            case "n" -> paint(List.of());
            default -> {}
        }
    }

    /** The lines drawn since the last call. */
    List<Rule> drawn() {
        List<Rule> drawn = rules.size() < MOST ? List.copyOf(rules) : List.of();
        rules.clear();
        paint(List.of());
        return drawn;
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[4];
        for (int i = 0; i < Math.min(numbers.length, operands.size()); i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    private static Point point(float x, float y, Matrix matrix) {
        var point = matrix.transformPoint(x, y);
        return new Point(point.x, point.y);
    }

    private void move(float[] to, Matrix matrix) {
        start = point(to[0], to[1], matrix);
        last = start;
    }

    private void line(float[] to, Matrix matrix) {
        Point next = point(to[0], to[1], matrix);
        stroke(last, next);
        last = next;
    }

    private void stroke(Point from, Point to) {
        boolean horizontal = Math.abs(from.y() - to.y()) < 1;
        if (horizontal) {
            add(strokes, true, from.y(), from.x(), to.x());
        } else if (Math.abs(from.x() - to.x()) < 1) {
            add(strokes, false, from.x(), from.y(), to.y());
        }
    }

    private void box(float[] box, Matrix matrix) {
        Point low = point(box[0], box[1], matrix);
        Point high = point(box[0] + box[2], box[1] + box[3], matrix);
        stroke(low, new Point(high.x(), low.y()));
        stroke(new Point(low.x(), high.y()), high);
        stroke(low, new Point(low.x(), high.y()));
        stroke(new Point(high.x(), low.y()), high);
        start = low;
        last = low;
        float width = Math.abs(high.x() - low.x());
        float height = Math.abs(high.y() - low.y());
        if (height < THIN && height <= width) {
            add(fills, true, (low.y() + high.y()) / 2, low.x(), high.x());
        } else if (width < THIN) {
            add(fills, false, (low.x() + high.x()) / 2, low.y(), high.y());
        }
    }

    private static void add(List<Rule> path, boolean horizontal, float at, float from, float to) {
        path.add(new Rule(horizontal, at, Math.min(from, to), Math.max(from, to)));
    }

    private void paint(List<Rule> path) {
        if (rules.size() < MOST) {
            rules.addAll(path);
        }
        strokes.clear();
        fills.clear();
    }
}
