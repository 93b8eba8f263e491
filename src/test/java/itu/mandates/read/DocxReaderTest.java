package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Change;
import itu.mandates.model.Furniture;
import itu.mandates.model.SourceText;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What Word stores and computes comes out as lines, and its tracked changes as changes. */
class DocxReaderTest {

    private static final Path FILE = Path.of("made-up.docx");

    private final Word word = new Word();

    private SourceText read() {
        return new DocxReader().read(FILE, word.bytes());
    }

    /** The text with its changes in the notation of {@link Word}. */
    private static String marked(SourceText source) {
        var marked = new StringBuilder();
        int at = 0;
        for (Change change : source.changes()) {
            marked.append(source.read(new itu.mandates.model.Span(at, change.span().start())));
            String sign = change.kind() == Change.Kind.INSERTED ? "+" : "-";
            marked.append("{" + sign + source.read(change.span()) + sign + "}");
            at = change.span().end();
        }
        int end = source.text().codePointCount(0, source.text().length());
        return marked + source.read(new itu.mandates.model.Span(at, end));
    }

    @Test
    void insertionsAndDeletionsAreKeptWithAuthorAndDate() {
        word.line("a)\tthe {-old-}{+new+} lamp;");
        var source = read();
        assertEquals("a)\tthe {-old-}{+new+} lamp;\n", marked(source));
        assertEquals(Word.AUTHOR, source.changes().get(0).author().orElseThrow());
        assertEquals(Word.DATE, source.changes().get(1).date().orElseThrow());
    }

    @Test
    void movedWordsAreDeletedHereAndInsertedThere() {
        var from = word.line("stays ").getCTP();
        Word.write(from, "");
        Word.signed(from.addNewMoveFrom()).addNewR().addNewT().setStringValue("goes");
        var to = word.line("comes ").getCTP();
        Word.signed(to.addNewMoveTo()).addNewR().addNewT().setStringValue("goes");
        assertEquals("stays {-goes-}\ncomes {+goes+}\n", marked(read()));
    }

    @Test
    void anInsertionInAHyperlinkIsNotLost() {
        var paragraph = word.line("see ").getCTP();
        var link = paragraph.addNewHyperlink();
        link.addNewR().addNewT().setStringValue("the ");
        Word.signed(link.addNewIns()).addNewR().addNewT().setStringValue("page");
        assertEquals("see the {+page+}\n", marked(read()));
    }

    @Test
    void whatWasInsertedAndDeletedAgainStandsInNeitherText() {
        var paragraph = word.line("lamp").getCTP();
        var inserted = Word.signed(paragraph.addNewIns());
        Word.signed(inserted.addNewDel()).addNewR().addNewDelText().setStringValue("less");
        assertEquals("lamp\n", marked(read()));
    }

    @Test
    void aDeletedParagraphMarkIsADeletedLineFeed() {
        Word.deleteMark(word.line("the lamp"));
        word.line(" burns;");
        assertEquals("the lamp{-\n-} burns;\n", marked(read()));
    }

    @Test
    void anInsertedParagraphMarkIsAnInsertedLineFeed() {
        Word.insertMark(word.line("the lamp;"));
        word.line("{+it burns+}");
        assertEquals("the lamp;{+\nit burns+}\n", marked(read()));
    }

    @Test
    void aDeletedRowIsDeletedCellByCell() {
        var table = word.document().createTable(2, 2);
        var row = table.getRow(1);
        Word.sign(row.getCtRow().addNewTrPr().addNewDel());
        for (int i = 0; i < 2; i++) {
            table.getRow(0).getCell(i).setText("kept " + i);
            Word.write(row.getCell(i).getParagraphArray(0).getCTP(), "{-gone " + i + "-}");
        }
        assertEquals(
                "\tkept 0\n\tkept 1\n\n{-\tgone 0\n-}{-\tgone 1\n\n-}".replace("-}{-", ""),
                withoutAuthors(marked(read())));
    }

    private static String withoutAuthors(String marked) {
        return marked.replace("-}{-", "");
    }

    @Test
    void listNumbersAreThoseThatWordPrints() {
        BigInteger letters = word.list(STNumberFormat.LOWER_LETTER, "%1)");
        BigInteger digits = word.list(STNumberFormat.DECIMAL, "%1");
        word.item(letters, 0, "first;");
        word.item(letters, 0, "that:");
        word.item(letters, 1, "inner;");
        word.item(letters, 1, "inner again;");
        word.item(letters, 0, "third;");
        word.item(letters, 1, "inner anew,");
        word.item(digits, 0, "numbered.");
        assertEquals(
                List.of(
                        "a)\tfirst;",
                        "b)\tthat:",
                        "i)\tinner;",
                        "ii)\tinner again;",
                        "c)\tthird;",
                        "i)\tinner anew,",
                        "1\tnumbered."),
                read().text().lines().toList());
    }

    @Test
    void theNumbersOfTheProposedTextCountOnOverDeletedItems() {
        BigInteger list = word.list(STNumberFormat.LOWER_LETTER, "%1)");
        word.item(list, 0, "first;");
        Word.deleteMark(word.item(list, 0, "{-gone;-}"));
        Word.insertMark(word.item(list, 0, "{+new;+}"));
        word.item(list, 0, "last,");
        assertEquals(
                "a)\tfirst;\n{-b)\t-}{-gone;\n-}{+b)\t+}{+new;\n+}c)\tlast,\n", marked(read()));
    }

    @Test
    void listsThatBeginAnewDoSo() {
        BigInteger list = word.list(STNumberFormat.DECIMAL, "%1.");
        word.item(list, 0, "one");
        word.item(list, 0, "two");
        var numbering = word.document().getNumbering();
        var num = numbering.getNum(list);
        BigInteger again = numbering.addNum(num.getCTNum().getAbstractNumId().getVal());
        var override = numbering.getNum(again).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        word.item(again, 0, "one again");
        word.item(again, 0, "two again");
        assertEquals(
                List.of("1.\tone", "2.\ttwo", "1.\tone again", "2.\ttwo again"),
                read().text().lines().toList());
    }

    @Test
    void footnotesAreWrittenOutBehindTheirParagraph() {
        XWPFParagraph paragraph = word.line("a)\tdeveloping countries");
        var note =
                word.document().createFootnotes() == null ? null : word.document().createFootnote();
        note.createParagraph().createRun().setText("These include islands.");
        paragraph.addFootnoteReference(note);
        paragraph.createRun().setText(" and lamps;");
        assertEquals(
                "a)\tdeveloping countries[footnoteRef:1]1 and lamps; [1: 1 \tThese include islands.]\n",
                read().text());
    }

    @Test
    void tablesStandCellByCell() {
        var table = word.document().createTable(2, 3);
        table.getRow(0).getCell(0).setText("one");
        table.getRow(0).getCell(2).setText("three");
        var cell = table.getRow(1).getCell(1);
        cell.setText("first");
        cell.addParagraph();
        cell.addParagraph().createRun().setText("second");
        assertEquals("\tone\n\t\n\tthree\n\n\t\n\tfirst\nsecond\n\t\n\n", read().text());
    }

    @Test
    void headersArePageMatterAndHiddenWordsAreLeftOut() {
        word.document()
                .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("PAGE HEADER");
        var run = word.line("seen").createRun();
        run.setText(" unseen");
        run.setVanish(true);
        var source = read();
        assertEquals("seen\nPAGE HEADER\n", source.text());
        assertEquals(Map.of(5, Furniture.Kind.RUNNING_HEADER), source.pageMatter());
    }

    @Test
    void aDraftWithTrackedChangesIsReadAsProposed() {
        word.line("RESOLUTION 291 (REV. {-BUCHAREST, 2022-}{+DOHA, 2026+})");
        word.line("The Plenipotentiary Conference of the International Telecommunication Union,");
        word.line("resolves");
        BigInteger list = word.list(STNumberFormat.DECIMAL, "%1");
        Word.deleteMark(word.item(list, 0, "{-to put out lamps;-}"));
        word.item(list, 0, "to keep {-old-}{+new+} lamps.");
        var source = read();
        var draft =
                new itu.mandates.parse.DocumentParser()
                        .parse(source, Catalogue.uncatalogued(source))
                        .revisions()
                        .get(0);
        var clause = draft.allClauses().findFirst().orElseThrow();
        assertEquals("/eli/pp/res/291/2026/draft/made-up", draft.id().toString());
        assertEquals("1 to keep new lamps.", clause.label() + " " + clause.text());
        assertEquals("to keep oldnew lamps.", clause.words().text());
        assertEquals("to put out lamps;", draft.struck().get(0).words().text());
        assertEquals("old", clause.edits().get(0).deleted());
    }

    @Test
    void resolutionsSideBySideAreReadColumnByColumn() {
        word.line("Compilation of resolutions on lamps");
        rows(
                List.of("PP", "WTSA"),
                List.of(
                        "RESOLUTION 291 (ANTALYA, 2006)|Lamps|The Plenipotentiary Conference (Antalya, 2006),",
                        "RESOLUTION 292 (Rev. Dubai, 2012)|Lanterns|The World Telecommunication Standardization Assembly (Dubai, 2012),"),
                List.of("noting|that lamps burn,", ""),
                List.of(
                        "resolves|1\tto keep lamps;|2\tto trim them.",
                        "resolves|to keep lanterns."));
        var source = read();
        var texts =
                new itu.mandates.parse.DocumentParser()
                        .parse(source, Catalogue.uncatalogued(source))
                        .revisions();
        assertEquals(
                List.of(
                        "/eli/pp/res/291/2006/noting/p1",
                        "/eli/pp/res/291/2006/resolves/1",
                        "/eli/pp/res/291/2006/resolves/2",
                        "/eli/wtsa/res/292/2012/resolves/p1"),
                texts.stream()
                        .flatMap(text -> text.allClauses())
                        .map(clause -> clause.id().toString())
                        .toList());
    }

    @Test
    void theStyleOfAParagraphTellsThatItIsAHeading() {
        word.line("RESOLUTION 291 (ANTALYA, 2006)");
        word.line("The Plenipotentiary Conference (Antalya, 2006),");
        word.line("marvelling").setStyle("Call");
        word.line("that lamps burn,");
        word.line("resolves").setStyle("Call");
        word.line("to keep lamps.");
        var source = read();
        var sections =
                new itu.mandates.parse.DocumentParser()
                        .parse(source, Catalogue.uncatalogued(source))
                        .revisions()
                        .get(0)
                        .sections();
        assertEquals(
                List.of("marvelling PREAMBLE 1", "resolves OPERATIVE 1"),
                sections.stream()
                        .map(s -> s.heading() + " " + s.part() + " " + s.clauses().size())
                        .toList());
    }

    /** A table; "|" parts the paragraphs of a cell. */
    @SafeVarargs
    private void rows(List<String>... rows) {
        var table = word.document().createTable(rows.length, rows[0].size());
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                var cell = table.getRow(row).getCell(column);
                cell.removeParagraph(0);
                for (String words : rows[row].get(column).split("\\|")) {
                    cell.addParagraph().createRun().setText(words);
                }
            }
        }
    }

    @Test
    void aHundredPagesAreReadInOrder() {
        for (int i = 0; i < 4000; i++) {
            word.line(i + "\t" + "a line of words of the usual length, number " + i + ";");
        }
        var lines = read().text().lines().toList();
        assertEquals(4000, lines.size());
        assertTrue(lines.get(3999).startsWith("3999\t"));
    }
}
