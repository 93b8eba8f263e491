package itu.mandates.read;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF of right-to-left text as printers store it: from left to right in joined forms, in a font
 * that needs no file, with a table that says which character each code is.
 */
final class ArabicPrint {

    private static final int SIZE = 10;
    private static final int WIDTH = 500;
    private static final int RIGHT = 520;

    private final List<Integer> codes = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private final boolean printedBrackets;
    private int y = 760;

    /**
     * @param printedBrackets whether the table names brackets by their shape, or by their meaning
     */
    ArabicPrint(boolean printedBrackets) {
        this.printedBrackets = printedBrackets;
    }

    /** Sets a line flush right. */
    void line(String words) {
        String visual = visual(words);
        long letters = visual.codePoints().filter(c -> !isMark(c)).count();
        float x = RIGHT - letters * SIZE * WIDTH / 1000f;
        content.append("BT /F1 " + SIZE + " Tf " + x + " " + y + " Td [");
        visual.codePoints().forEach(c -> content.append(isMark(c) ? over(c) : sign(c)));
        content.append("] TJ ET\n");
        y -= 24;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private String sign(int codePoint) {
        return "<%02X>".formatted(code(codePoint));
    }

    /** A mark has no width, and stands over the middle of its letter. */
    private String over(int mark) {
        return WIDTH / 2 + sign(mark) + -WIDTH / 2;
    }

    private String visual(String words) {
        try {
            var shaping =
                    new ArabicShaping(
                            ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
            int options = printedBrackets ? Bidi.DO_MIRRORING : 0;
            return new Bidi(plainMarks(shaping.shape(words)), Bidi.RTL)
                    .writeReordered(options | Bidi.KEEP_BASE_COMBINING);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks as marks: the shapes they have when they stand alone are none. */
    private static String plainMarks(String shaped) {
        return Pattern.compile("[\uFE70-\uFE7F]")
                .matcher(shaped)
                .replaceAll(form -> Normalizer.normalize(form.group(), Form.NFKC).substring(1));
    }

    private int code(int codePoint) {
        if (!codes.contains(codePoint)) {
            codes.add(codePoint);
        }
        return codes.indexOf(codePoint) + 1;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var resources = new PDResources();
            var fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font(document));
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            page.setContents(stream(document, content.toString()));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private COSDictionary font(PDDocument document) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
        var widths = new COSArray();
        for (int i = 0; i < 256; i++) {
            boolean mark = i > 0 && i <= codes.size() && isMark(codes.get(i - 1));
            widths.add(COSInteger.get(mark ? 0 : WIDTH));
        }
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.TO_UNICODE, stream(document, table()));
        return font;
    }

    private static PDStream stream(PDDocument document, String words) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(words.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private String table() {
        var table =
                new StringBuilder(
                        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                                + "1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int i = 0; i < codes.size(); i++) {
            table.append("1 beginbfchar <%02X> <%04X> endbfchar\n".formatted(i + 1, codes.get(i)));
        }
        return table + "endcmap CMapName currentdict /CMap defineresource pop end end";
    }
}
