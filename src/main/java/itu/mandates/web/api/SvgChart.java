package itu.mandates.web.api;

import itu.mandates.web.saved.Shown;
import itu.mandates.web.saved.Shown.Bar;
import itu.mandates.web.saved.Shown.BarsView;
import itu.mandates.web.saved.Shown.Heat;
import itu.mandates.web.saved.Shown.MatrixRow;
import itu.mandates.web.saved.Shown.MatrixView;
import itu.mandates.web.view.Text;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** A matrix or bars as a picture, for documents: colours and places are attributes, no styles. */
final class SvgChart {

    private static final int WIDTH = 760;
    private static final int LABELS = 300;
    private static final int LINE = 30;
    private static final int MARGIN = 16;
    private static final int LONGEST = 44;
    private static final List<String> FILL =
            List.of("#f5f7fa", "#e4eef8", "#bcd7ee", "#84b4dd", "#2f78b7", "#0b4a80");
    private static final List<String> INK =
            List.of("#4b5b6d", "#14202e", "#14202e", "#14202e", "#ffffff", "#ffffff");
    private static final String DARK = "#14202e";

    private final StringBuilder out = new StringBuilder();
    private final boolean mirrored;
    private int y = MARGIN;

    private SvgChart(Text title) {
        mirrored = title.direction().equals("rtl");
    }

    /** The picture; empty but for its title if there is nothing to draw. */
    static String draw(Text title, String description, Shown shown) {
        var chart = new SvgChart(title);
        chart.y += LINE;
        chart.text(MARGIN, title.words(), "font-weight=\"600\" font-size=\"17\"", DARK);
        shown.matrices().forEach(chart::matrix);
        shown.bars().forEach(chart::bars);
        return chart.framed(title, description);
    }

    private String framed(Text title, String description) {
        return """
               <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" xml:lang="%s" direction="%s" font-family="Noto Sans, Noto Sans Arabic, sans-serif" font-size="14">
               <title>%s</title>
               <desc>%s</desc>
               <rect width="100%%" height="100%%" fill="#ffffff"/>
               %s</svg>
               """
                .formatted(
                        WIDTH,
                        y + MARGIN,
                        WIDTH,
                        y + MARGIN,
                        escaped(title.language()),
                        title.direction(),
                        escaped(title.words()),
                        escaped(description),
                        out);
    }

    private void matrix(MatrixView matrix) {
        caption(matrix.caption());
        int width = (WIDTH - LABELS - 2 * MARGIN) / Math.max(1, matrix.heads().size());
        y += LINE;
        for (int i = 0; i < matrix.heads().size(); i++) {
            text(LABELS + i * width + 4, String.valueOf(i + 1), "", "#4b5b6d");
        }
        int row = 0;
        for (MatrixRow line : matrix.rows()) {
            y += LINE;
            text(MARGIN, ++row + "  " + cut(line.head().words()), "", DARK);
            for (int i = 0; i < line.cells().size(); i++) {
                cell(LABELS + i * width, width, line.cells().get(i));
            }
        }
        if (!sameHeads(matrix)) {
            matrix.heads().forEach(head -> legend(matrix.heads().indexOf(head) + 1, head));
        }
    }

    private static boolean sameHeads(MatrixView matrix) {
        return matrix.heads().equals(matrix.rows().stream().map(MatrixRow::head).toList());
    }

    private void legend(int number, Text head) {
        y += LINE;
        text(MARGIN, number + "  " + head.words(), "", "#4b5b6d");
    }

    private void cell(int x, int width, Heat heat) {
        rect(x, width - 2, FILL.get(heat.step()));
        text(x + 8, heat.number(), "", INK.get(heat.step()));
    }

    private void bars(BarsView bars) {
        caption(bars.caption());
        bars.bars().forEach(this::bar);
    }

    private void bar(Bar bar) {
        int longest = WIDTH - LABELS - 2 * MARGIN - 60;
        y += LINE;
        int length = Math.max(1, longest * bar.width() / 100);
        text(MARGIN, cut(bar.label().text().words()), "", DARK);
        rect(LABELS, length, "#2f78b7");
        text(LABELS + length + 8, bar.number(), "", DARK);
    }

    private void caption(Text caption) {
        y += LINE;
        if (!caption.words().isEmpty()) {
            y += LINE / 2;
            text(MARGIN, caption.words(), "font-weight=\"600\"", DARK);
        }
    }

    private void rect(int x, int width, String fill) {
        out.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                        .formatted(
                                mirrored ? WIDTH - x - width : x, y - 20, width, LINE - 2, fill));
    }

    private void text(int x, String words, String attributes, String fill) {
        out.append(
                "<text x=\"%d\" y=\"%d\" fill=\"%s\" %s>%s</text>\n"
                        .formatted(mirrored ? WIDTH - x : x, y, fill, attributes, escaped(words)));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", ""), "UTF-8");
    }
}
