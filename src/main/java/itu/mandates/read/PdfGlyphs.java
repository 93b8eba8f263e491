package itu.mandates.read;

import itu.mandates.model.Furniture.Kind;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    /** What a mark that stands alone is spelled with. */
    private static final Pattern MARK_ALONE = Pattern.compile("[ \\u0640](?=\\p{Mn})");

    private static final String WIDENING = "\u0640";

    /**
     * One character, or a ligature's several.
     *
     * @param y its baseline from the top of the page
     * @param words "" for a stroke that only widens a word
     */
    record Glyph(float left, float right, float y, float size, String face, String words) {

        boolean isBlank() {
            return words.isBlank() && !words.isEmpty();
        }

        /** Whether it stands over or under another one. */
        boolean isMark() {
            return !words.isEmpty()
                    && Character.getType(words.codePointAt(0)) == Character.NON_SPACING_MARK;
        }

        /** By what the characters of a line are put in order: a mark follows its letter. */
        float place() {
            return isMark() ? (left + right) / 2 : left;
        }

        Glyph mirrored(float width) {
            return new Glyph(width - right, width - left, y, size, face, words);
        }
    }

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<PdfFurniture.Piece> crosswise = new ArrayList<>();
    private final PdfRules rules = new PdfRules();
    private final List<TextPosition> page = new ArrayList<>();
    private int glyphs;
    private int operators;

    private PdfGlyphs() {
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * The lines of a document in reading order.
     *
     * @param text those of the text, notes where they are called
     * @param matter those that belong to the pages
     */
    record Pages(List<PdfLine> text, List<PdfFurniture.Piece> matter) {}

    static Pages pages(PDDocument document) throws IOException {
        var reader = new PdfGlyphs();
        reader.writeText(document, Writer.nullWriter());
        var pages = PdfPage.aligned(reader.pages);
        var matter = PdfFurniture.in(pages);
        matter.addAll(reader.crosswise);
        return new Pages(PdfNotes.placed(PdfFurniture.without(matter, pages)), matter);
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
        rules.take(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
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
        var directions = new TreeMap<>(directions());
        float main =
                directions.entrySet().stream()
                        .max(Comparator.comparing(entry -> entry.getValue().size()))
                        .map(Map.Entry::getKey)
                        .orElse(0f);
        List<Glyph> upright = Optional.ofNullable(directions.remove(main)).orElse(List.of());
        float width = ended.getBBox().getWidth();
        directions.values().forEach(part -> crosswise(new PdfPage(pages.size(), part, width)));
        List<PdfTable> tables = tables(ended);
        pages.add(PdfLayout.lines(pages.size(), upright, width, main == 0 ? tables : List.of()));
        page.clear();
    }

    private List<PdfTable> tables(PDPage ended) {
        var box = ended.getCropBox();
        var drawn =
                rules.drawn().stream()
                        .map(rule -> rule.from(box.getLowerLeftX(), box.getUpperRightY()))
                        .toList();
        return ended.getRotation() == 0 ? PdfTable.of(drawn) : List.of();
    }

    /** The characters of the open page by the direction in which they run. */
    private Map<Float, List<Glyph>> directions() {
        return page.stream()
                .filter(text -> text.getUnicode() != null)
                .collect(
                        Collectors.groupingBy(
                                TextPosition::getDir,
                                Collectors.mapping(PdfGlyphs::glyph, Collectors.toList())));
    }

    /** What runs otherwise than most of the page is a water mark or the like. */
    private void crosswise(PdfPage part) {
        part.lines().forEach(line -> crosswise.add(new PdfFurniture.Piece(Kind.UNPARSED, line)));
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

    /**
     * Ligatures and the forms that Arabic letters take in words as the letters they stand for; the
     * stroke that widens a word as nothing.
     */
    private static String spelled(String unicode) {
        boolean form = unicode.chars().anyMatch(PdfGlyphs::isForm);
        String letters =
                form
                        ? MARK_ALONE
                                .matcher(Normalizer.normalize(unicode, Form.NFKC))
                                .replaceAll("")
                        : unicode;
        return letters.replace(WIDENING, "");
    }

    private static boolean isForm(int c) {
        return c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }
}
