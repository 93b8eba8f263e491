package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompilationBlock.SectionHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A table as a Word document on landscape A4, its head repeated on every page. Words that every
 * clause of a row has are underlined and highlighted, those that some have underlined with dots.
 * The same table gives the same bytes.
 */
public final class CompilationDocx {

    /** A4 and its margins, in twentieths of a point. */
    private static final int LONG_SIDE = 16838;

    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 720;

    private static final int SMALL = 8;
    private static final String GREY = "E7ECF1";

    private final CompilationTable table;
    private final CompilationWords words;

    private CompilationDocx(CompilationTable table, CompilationWords words) {
        this.table = table;
        this.words = words;
    }

    /** Writes the document; the stream stays open. */
    public static void write(CompilationTable table, CompilationWords words, OutputStream out)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            new CompilationDocx(table, words).fill(document);
            document.write(bytes);
        }
        TimelessZip.copy(bytes.toByteArray(), out);
    }

    private void fill(XWPFDocument document) {
        document.getProperties().getCoreProperties().setCreated(Optional.empty());
        document.getProperties().getCoreProperties().setTitle(words.caption());
        landscape(document);
        text(document.createParagraph(), words.caption()).setBold(true);
        text(document.createParagraph(), words.notAuthentic()).setFontSize(SMALL);
        legend(document.createParagraph());
        XWPFTable grid = document.createTable(1, table.columns().size());
        grid.setWidthType(TableWidthType.PCT);
        grid.setWidth("100%");
        titles(grid.getRow(0));
        for (CompilationBlock block : table.blocks()) {
            heads(block, grid.createRow());
            block.rows().forEach(row -> clauses(row, grid.createRow()));
        }
        document.createParagraph();
        table.columns().forEach(column -> source(column, document.createParagraph()));
        text(document.createParagraph(), words.release() + " " + table.release())
                .setFontSize(SMALL);
    }

    private static void landscape(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private void legend(XWPFParagraph paragraph) {
        run(paragraph, new MarkedRun(MarkedRun.Sharing.ALL, words.sharedByAll()));
        run(paragraph, new MarkedRun(MarkedRun.Sharing.OWN, " · "));
        run(paragraph, new MarkedRun(MarkedRun.Sharing.SOME, words.sharedBySome()));
    }

    private void titles(XWPFTableRow row) {
        row.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            CompilationColumn column = table.columns().get(i);
            XWPFTableCell cell = row.getCell(i);
            cell.setColor(GREY);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            text(paragraph, column.citation()).setBold(true);
            text(cell.addParagraph(), column.title()).setFontSize(SMALL);
            Optional.of(words.of(column.standing()))
                    .filter(standing -> !standing.isEmpty())
                    .ifPresent(standing -> text(cell.addParagraph(), standing).setItalic(true));
        }
    }

    private static void heads(CompilationBlock block, XWPFTableRow row) {
        for (int i = 0; i < block.heads().size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setColor(GREY);
            block.heads().get(i).ifPresent(head -> head(head, cell.getParagraphs().get(0), cell));
        }
    }

    private static void head(SectionHead head, XWPFParagraph paragraph, XWPFTableCell cell) {
        text(paragraph, head.heading()).setItalic(true);
        paragraph.setKeepNext(true);
        if (!head.title().isEmpty()) {
            text(cell.addParagraph(), head.title()).setFontSize(SMALL);
        }
    }

    private static void clauses(CompilationRow row, XWPFTableRow into) {
        for (int i = 0; i < row.cells().size(); i++) {
            XWPFTableCell place = into.getCell(i);
            row.cells().get(i).ifPresent(cell -> clause(cell, place));
        }
    }

    private static void clause(CompilationCell cell, XWPFTableCell place) {
        clause(cell, place.getParagraphs().get(0));
        for (String note : cell.notes()) {
            text(place.addParagraph(), note).setFontSize(SMALL - 1);
        }
    }

    private static void clause(CompilationCell cell, XWPFParagraph paragraph) {
        XWPFRun label = text(paragraph, cell.citedAs() + "  ");
        label.setBold(true);
        cell.runs().forEach(run -> run(paragraph, run));
    }

    private static void run(XWPFParagraph paragraph, MarkedRun marked) {
        XWPFRun run = text(paragraph, marked.text());
        switch (marked.sharing()) {
            case ALL -> {
                run.setUnderline(UnderlinePatterns.SINGLE);
                run.setTextHighlightColor("yellow");
            }
            case SOME -> run.setUnderline(UnderlinePatterns.DOTTED);
            case OWN -> run.setUnderline(UnderlinePatterns.NONE);
        }
    }

    private void source(CompilationColumn column, XWPFParagraph paragraph) {
        String line = words.source() + ": " + column.citation() + ": " + column.source();
        text(paragraph, line).setFontSize(SMALL);
    }

    private static XWPFRun text(XWPFParagraph paragraph, String text) {
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(SMALL + 1);
        run.setText(
                text.codePoints()
                        .filter(CompilationDocx::isAllowed)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
        return run;
    }

    /** XML has no other control characters. */
    private static boolean isAllowed(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)
                || c == '\t'
                || c == '\n';
    }
}
