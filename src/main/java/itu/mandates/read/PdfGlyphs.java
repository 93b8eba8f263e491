package itu.mandates.read;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the characters of each page with their places. A page of which something cannot be read
 * fails as a whole; so does a document that draws without end.
 */
final class PdfGlyphs extends PDFTextStripper {

    private static final int MOST_GLYPHS = 20_000_000;
    private static final int MOST_OPERATORS = 50_000_000;

    /**
     * One character, or a ligature's several.
     *
     * @param y its baseline from the top of the page
     */
    record Glyph(float left, float right, float y, float size, String face, String words) {

        boolean isBlank() {
            return words.isBlank();
        }
    }

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<TextPosition> page = new ArrayList<>();
    private int glyphs;
    private int operators;

    private PdfGlyphs() {
        setSuppressDuplicateOverlappingText(false);
    }

    /** The lines of a document in reading order, running headers left out. */
    static List<PdfLine> lines(PDDocument document) throws IOException {
        var reader = new PdfGlyphs();
        reader.writeText(document, Writer.nullWriter());
        return PdfNotes.placed(PdfFurniture.without(PdfPage.aligned(reader.pages)));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs > MOST_GLYPHS) {
            throw new IllegalStateException("more than " + MOST_GLYPHS + " characters");
        }
        page.add(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new IOException("more than " + MOST_OPERATORS + " drawing steps");
        }
        super.processOperator(operator, operands);
    }

    /** The library would go on with what is left. */
    @Override
    protected void operatorException(
            Operator operator, List<COSBase> operands, IOException exception) throws IOException {
        throw exception;
    }

    @Override
    protected void writePage() {}

    @Override
    protected void endPage(PDPage ended) {
        pages.add(new PdfPage(pages.size(), upright(page)).lines());
        page.clear();
    }

    /** The characters that run as most of the page does; others are water marks and the like. */
    private static List<Glyph> upright(List<TextPosition> page) {
        Map<Float, Long> directions =
                page.stream()
                        .collect(
                                Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
        float main =
                directions.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0f);
        return page.stream()
                .filter(text -> text.getDir() == main && text.getUnicode() != null)
                .map(PdfGlyphs::glyph)
                .toList();
    }

    private static Glyph glyph(TextPosition text) {
        float left = text.getXDirAdj();
        float size = Math.max(1, Math.abs(text.getFontSizeInPt()));
        return new Glyph(
                left,
                left + Math.max(0, text.getWidthDirAdj()),
                text.getYDirAdj(),
                size,
                text.getFont() == null ? "" : String.valueOf(text.getFont().getName()),
                spelled(text.getUnicode()));
    }

    /** Ligatures as the letters they stand for. */
    private static String spelled(String unicode) {
        boolean ligature = unicode.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return ligature ? Normalizer.normalize(unicode, Normalizer.Form.NFKC) : unicode;
    }
}
