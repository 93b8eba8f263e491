package itu.mandates.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs, set by the library itself: words at places. */
final class Print {

    static final float SIZE = 11;
    static final float LEADING = 14;

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
    private PDPage page = newPage();

    PDDocument document() {
        return document;
    }

    PDPage newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    /** Sets words with their baseline {@code y} points from the top of the page. */
    void put(float x, float y, float size, String words) {
        try (var content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the grid of a table; lengths from the top left corner of the page. */
    void grid(float[] xs, float[] ys) {
        try (var content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            float height = PDRectangle.A4.getHeight();
            for (float x : xs) {
                content.moveTo(x, height - ys[0]);
                content.lineTo(x, height - ys[ys.length - 1]);
                content.stroke();
            }
            for (float y : ys) {
                content.addRect(xs[0], height - y, xs[xs.length - 1] - xs[0], 0.5f);
                content.fill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a paragraph, wrapped at a width, its label hanging; the next baseline. */
    float paragraph(float x, float y, float width, String words) {
        int tab = words.indexOf('\t');
        float indent = tab > 0 ? 30 : 0;
        if (tab > 0) {
            put(x, y, SIZE, words.substring(0, tab));
        }
        float at = y;
        for (String line : wrapped(words.substring(tab + 1), width - indent)) {
            put(x + indent, at, SIZE, line);
            at += LEADING;
        }
        return at;
    }

    private List<String> wrapped(String words, float width) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private float width(String words) {
        try {
            return font.getStringWidth(words) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
