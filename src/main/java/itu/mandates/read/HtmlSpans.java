package itu.mandates.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Which columns of a table row are taken by cells that reach down from the rows above. */
final class HtmlSpans {

    private static final int WIDEST = 63;
    private static final int LONGEST = 10_000;

    /** For each column how many rows below are still covered. */
    private final List<Integer> below = new ArrayList<>();

    private int column;

    void beginRow() {
        column = 0;
    }

    /** Number of columns from here on that a cell above covers. */
    int covered() {
        int covered = 0;
        while (column < below.size() && below.get(column) > 0) {
            below.set(column, below.get(column) - 1);
            column++;
            covered++;
        }
        return covered;
    }

    /** Takes the columns of a cell; the number beyond its first. */
    int take(Element cell) {
        int width = number(cell.attr("colspan"), WIDEST);
        int height = number(cell.attr("rowspan"), LONGEST);
        for (int i = 0; i < width; i++, column++) {
            while (below.size() <= column) {
                below.add(0);
            }
            below.set(column, height - 1);
        }
        return width - 1;
    }

    private static int number(String value, int most) {
        return value.matches("\\d{1,6}") ? Math.max(1, Math.min(Integer.parseInt(value), most)) : 1;
    }
}
