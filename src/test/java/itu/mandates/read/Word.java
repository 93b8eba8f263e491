package itu.mandates.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Small Word documents, written by the library itself. */
public final class Word {

    public static final String AUTHOR = "A. Drafter";
    public static final String DATE = "2026-03-04";

    private final XWPFDocument document = new XWPFDocument();

    public XWPFDocument document() {
        return document;
    }

    /** A paragraph; {@code -words-} is deleted and {@code +words+} inserted. */
    public XWPFParagraph line(String words) {
        var paragraph = document.createParagraph();
        write(paragraph.getCTP(), words);
        return paragraph;
    }

    static void write(CTP paragraph, String words) {
        var sign = java.util.regex.Pattern.compile("\\{([-+])(.*?)\\1\\}|[^{]+").matcher(words);
        while (sign.find()) {
            if (sign.group(1) == null) {
                text(paragraph.addNewR(), sign.group());
            } else if (sign.group(1).equals("+")) {
                text(signed(paragraph.addNewIns()).addNewR(), sign.group(2));
            } else {
                var run = signed(paragraph.addNewDel()).addNewR();
                run.addNewDelText().setStringValue(sign.group(2));
                run.getDelTextArray(0)
                        .setSpace(
                                org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space
                                        .PRESERVE);
            }
        }
    }

    private static void text(CTR run, String words) {
        String[] parts = words.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addNewTab();
            }
            var text = run.addNewT();
            text.setStringValue(parts[i]);
            text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        }
    }

    static CTRunTrackChange signed(CTRunTrackChange change) {
        sign(change);
        return change;
    }

    static void sign(CTTrackChange change) {
        change.setId(BigInteger.ONE);
        change.setAuthor(AUTHOR);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        date.clear();
        date.set(2026, Calendar.MARCH, 4, 10, 0);
        change.setDate(date);
    }

    /** Deletes the mark of a paragraph: it runs on into the next. */
    static void deleteMark(XWPFParagraph paragraph) {
        sign(properties(paragraph).addNewRPr().addNewDel());
    }

    static void insertMark(XWPFParagraph paragraph) {
        sign(properties(paragraph).addNewRPr().addNewIns());
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr properties(
            XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    /** A list whose levels print "a)", "i)", "1" and so on; its number. */
    BigInteger list(STNumberFormat.Enum format, String text) {
        var numbering = document.createNumbering();
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        for (int depth = 0; depth < 2; depth++) {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(depth == 0 ? format : STNumberFormat.LOWER_ROMAN);
            level.addNewLvlText().setVal(depth == 0 ? text : "%2)");
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    XWPFParagraph item(BigInteger list, int level, String words) {
        var paragraph = line(words);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        return paragraph;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
