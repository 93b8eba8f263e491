package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.export.Outline;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Whatever Word wraps words in, the words come out where they are read. */
class DocxPartsTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Word word = new Word();

    private SourceText read() {
        return new DocxReader().read(Path.of("made-up.docx"), word.bytes());
    }

    /** A paragraph with this content, written as Word stores it. */
    private void paragraph(String xml) {
        set(word.document().createParagraph().getCTP(), xml);
    }

    private static void set(CTP paragraph, String xml) {
        try {
            paragraph.set(
                    XmlObject.Factory.parse("<w:p " + W + ">" + xml + "</w:p>")
                            .selectPath(
                                    "declare namespace w='"
                                            + W.substring(9, W.length() - 1)
                                            + "' w:p")[0]);
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <w:smartTag w:element="place"><w:r><w:t>Geneva</w:t></w:r></w:smartTag> | Geneva
                    <w:sdt><w:sdtContent><w:r><w:t>in a control</w:t></w:r></w:sdtContent></w:sdt> | in a control
                    <w:fldSimple w:instr="REF x"><w:r><w:t>Annex 2</w:t></w:r></w:fldSimple> | Annex 2
                    <w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink> | a link
                    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r> | shown
                    <w:r><w:t>co</w:t><w:softHyphen/><w:t>operation</w:t></w:r> | co\u00ADoperation
                    <w:r><w:t>ITU</w:t><w:noBreakHyphen/><w:t>R</w:t></w:r> | ITU\u2011R
                    <w:r><w:t>a)</w:t><w:tab/><w:t>lamps</w:t></w:r> | a)\\tlamps
                    <w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r> | one\\ntwo
                    <w:r><w:t>one</w:t><w:br w:type="page"/><w:t>two</w:t></w:r> | onetwo
                    <w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> item</w:t></w:r> | • item
                    <w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t> item</w:t></w:r> | ▪ item
                    <w:r><w:sym w:font="Symbol" w:char="F02D"/><w:t>5</w:t></w:r> | -5
                    <w:r><w:t>said</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r> | said
                    <w:bookmarkStart w:id="1" w:name="x"/><w:r><w:t>marked</w:t></w:r><w:bookmarkEnd w:id="1"/> | marked
                    <w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r> | base
                    """)
    void wordsComeOutOfTheirWrapping(String xml, String words) {
        paragraph(xml);
        assertEquals(words.replace("\\t", "\t").replace("\\n", "\n") + "\n", read().text());
    }

    @Test
    void aTextBoxFollowsItsParagraph() {
        paragraph(
                "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
                        + "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
                        + "</v:textbox></v:shape></w:pict></w:r><w:r><w:t>around</w:t></w:r>");
        assertEquals("around\nboxed\n", read().text());
    }

    @Test
    void anEndnoteIsANoteLikeAnyOther() {
        var paragraph = word.line("lamps");
        word.document().createEndnotes();
        var note = word.document().createEndnote();
        note.createParagraph().createRun().setText("At the end.");
        var reference = paragraph.getCTP().addNewR().addNewEndnoteReference();
        reference.setId(note.getId());
        assertEquals("lamps[footnoteRef:1]1 [1: 1 \tAt the end.]\n", read().text());
    }

    @Test
    void aTableInACellIsPartOfTheCell() {
        var cell = word.document().createTable(1, 2).getRow(0).getCell(0);
        cell.setText("outer");
        var inner = cell.insertNewTbl(cell.addParagraph().getCTP().newCursor());
        inner.createRow().createCell().setText("inner");
        assertEquals("\touter\ninner\n\t\n\n", read().text());
    }

    @Test
    void cellsMergedDownwardsAreEmptyBelow() {
        var table = word.document().createTable(2, 2);
        merge(table.getRow(0).getCell(0), STMerge.RESTART);
        merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
        table.getRow(0).getCell(0).setText("tall");
        table.getRow(0).getCell(1).setText("first");
        table.getRow(1).getCell(1).setText("second");
        assertEquals("\ttall\n\tfirst\n\n\t\n\tsecond\n\n", read().text());
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(how);
    }

    /** The template's styles and lines of each, as ITU's documents have them. */
    private static final List<List<String>> STYLED =
            List.of(
                    List.of("ResNo", "RESOLUTION 291 (ANTALYA, 2006)"),
                    List.of("Restitle", "Keeping lamps"),
                    List.of(
                            "Normalaftertitle",
                            "The Plenipotentiary Conference of the International Telecommunication"
                                    + " Union (Antalya, 2006),"),
                    List.of("Call", "noting"),
                    List.of("enumlev1", "a)\tthat lamps burn:"),
                    List.of("enumlev2", "i)\tby night;"),
                    List.of("enumlev2", "ii)\tby day;"),
                    List.of("enumlev1", "b)\tthat oil is dear,"),
                    List.of("Call", "resolves"),
                    List.of("Normal", "1\tto keep lamps;"),
                    List.of("Normal", "2\tto trim them."),
                    List.of("AnnexNo", "ANNEX 1 (TO RESOLUTION 291 (ANTALYA, 2006))"),
                    List.of("Annextitle", "Lamps to be kept"),
                    List.of("Heading1", "1\tTowers"),
                    List.of("Normal", "Lamps on towers are kept."));

    private String outline(boolean styled) {
        var document = new Word();
        for (List<String> line : STYLED) {
            var paragraph = document.line(line.get(1));
            if (styled) {
                paragraph.setStyle(line.get(0));
            }
        }
        var source = new DocxReader().read(Path.of("made-up.docx"), document.bytes());
        return new Outline(List.of())
                .of(new DocumentParser().parse(source, Catalogue.uncatalogued(source)));
    }

    @Test
    void aDocumentIsReadAlikeWithTheStylesOfItsTemplateAndWithout() {
        String outline = outline(true);
        assertEquals(outline(false), outline);
        assertEquals(
                List.of("### noting", "### resolves", "### ANNEX 1"),
                outline.lines()
                        .filter(line -> line.startsWith("###"))
                        .limit(3)
                        .map(line -> line.replaceFirst(" \\|.*", ""))
                        .toList());
    }
}
