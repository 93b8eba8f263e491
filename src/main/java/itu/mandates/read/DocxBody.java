package itu.mandates.read;

import itu.mandates.model.Change.Kind;
import itu.mandates.read.DocxInline.Piece;
import itu.mandates.read.DocxLists.Place;
import itu.mandates.read.MarkedText.Mark;
import java.util.List;
import java.util.Optional;

/**
 * Writes paragraphs and tables of a DOCX as lines. A table is written cell by cell: a tabulator
 * before each cell, an empty line after each row.
 */
final class DocxBody {

    private static final int WIDEST_SPAN = 63;

    private final MarkedText text;
    private final DocxLists lists;
    private final DocxStyles styles;
    private final DocxNotes notes;
    private final DocxCounter baseCounter;
    private final DocxCounter proposedCounter;
    private int nextNote = 1;

    /** Whether the paragraph before runs on into the next one in the base or the proposed text. */
    private boolean baseRunsOn;

    private boolean proposedRunsOn;

    DocxBody(MarkedText text, DocxLists lists, DocxStyles styles, DocxNotes notes) {
        this.text = text;
        this.lists = lists;
        this.styles = styles;
        this.notes = notes;
        this.baseCounter = new DocxCounter(lists);
        this.proposedCounter = new DocxCounter(lists);
    }

    /** Writes a paragraph, a table, or what is in a container of those. */
    void block(XmlElement element) {
        block(element, Optional.empty());
    }

    private void block(XmlElement element, Optional<Mark> mark) {
        switch (element.name()) {
            case "p" -> paragraph(element, mark);
            case "tbl" -> blocks(element, "tr", row -> row(row, mark));
            case "sdt", "sdtContent", "customXml", "txbxContent" ->
                    element.children().forEach(child -> block(child, mark));
            case "ins", "moveTo" ->
                    element.children().forEach(c -> block(c, mark(element, Kind.INSERTED, mark)));
            case "del", "moveFrom" ->
                    element.children().forEach(c -> block(c, mark(element, Kind.DELETED, mark)));
            default -> {}
        }
    }

    private interface Taker {
        void take(XmlElement element);
    }

    /** Rows of a table or cells of a row, those in content controls too. */
    private static void blocks(XmlElement parent, String name, Taker taker) {
        for (XmlElement child : parent.children()) {
            if (child.is(name)) {
                taker.take(child);
            } else if (child.is("sdt") || child.is("sdtContent") || child.is("customXml")) {
                blocks(child, name, taker);
            }
        }
    }

    private static Optional<Mark> mark(XmlElement change, Kind kind, Optional<Mark> outer) {
        return outer.isPresent() ? outer : Optional.of(DocxInline.mark(change, kind));
    }

    /** The change that the properties of a paragraph mark or a row record. */
    private static Optional<Mark> recorded(Optional<XmlElement> properties, Optional<Mark> outer) {
        var deleted = properties.flatMap(p -> p.child("del").or(() -> p.child("moveFrom")));
        var inserted = properties.flatMap(p -> p.child("ins").or(() -> p.child("moveTo")));
        return outer.or(() -> deleted.map(change -> DocxInline.mark(change, Kind.DELETED)))
                .or(() -> inserted.map(change -> DocxInline.mark(change, Kind.INSERTED)));
    }

    // --- tables

    private void row(XmlElement row, Optional<Mark> outer) {
        var properties = row.child("trPr");
        var mark = recorded(properties, outer);
        emptyCells(properties.flatMap(p -> p.number("gridBefore")).orElse(0), mark);
        blocks(row, "tc", cell -> cell(cell, mark));
        text.append("\n", mark);
    }

    private void cell(XmlElement cell, Optional<Mark> outer) {
        var properties = cell.child("tcPr");
        var mark =
                outer.or(
                        () ->
                                properties
                                        .flatMap(p -> p.child("cellDel"))
                                        .map(c -> DocxInline.mark(c, Kind.DELETED)));
        text.append("\t", mark);
        int empty = text.length();
        paragraphsOfCell(cell, mark);
        if (text.length() == empty) {
            text.append("\n", mark);
        }
        emptyCells(properties.flatMap(p -> p.number("gridSpan")).orElse(1) - 1, mark);
    }

    /** Paragraphs one below the other; those of a table inside the cell as well. */
    private void paragraphsOfCell(XmlElement parent, Optional<Mark> mark) {
        for (XmlElement child : parent.children()) {
            if (child.is("p")) {
                paragraphOfCell(child, mark);
            } else if (!child.is("tcPr")) {
                paragraphsOfCell(child, mark);
            }
        }
    }

    private void paragraphOfCell(XmlElement paragraph, Optional<Mark> mark) {
        var inline = inline(paragraph, mark);
        if (inline.pieces().stream().anyMatch(piece -> !piece.isBlank())) {
            write(paragraph, inline, DocxInline.stripped(inline.pieces()), mark);
        } else {
            place(paragraph).ifPresent(this::skip);
        }
    }

    private void emptyCells(int count, Optional<Mark> mark) {
        text.append("\t\n".repeat(Math.max(0, Math.min(count, WIDEST_SPAN))), mark);
    }

    // --- paragraphs

    private void paragraph(XmlElement paragraph, Optional<Mark> mark) {
        var inline = inline(paragraph, mark);
        write(paragraph, inline, inline.pieces(), mark);
    }

    private DocxInline inline(XmlElement paragraph, Optional<Mark> mark) {
        var inline = new DocxInline(notes, nextNote);
        inline.children(paragraph, mark);
        nextNote += inline.noteCount();
        return inline;
    }

    private void write(
            XmlElement paragraph, DocxInline inline, List<Piece> pieces, Optional<Mark> outer) {
        boolean blank = pieces.stream().allMatch(Piece::isBlank);
        boolean base = has(pieces, Kind.INSERTED);
        boolean proposed = has(pieces, Kind.DELETED);
        if (styles.isHeading(paragraph)) {
            text.heading();
        }
        place(paragraph).ifPresent(place -> label(place, blank, base, proposed));
        pieces.forEach(piece -> text.append(piece.words(), piece.mark()));
        inline.noteTexts().forEach(piece -> text.append(piece.words(), piece.mark()));
        var end = recorded(paragraph.at("pPr", "rPr"), outer);
        text.append("\n", end);
        baseRunsOn = (base || baseRunsOn) && is(end, Kind.INSERTED);
        proposedRunsOn = (proposed || proposedRunsOn) && is(end, Kind.DELETED);
        inline.boxes().forEach(box -> block(box, outer));
    }

    /** Whether there are words that no change of this kind made. */
    private static boolean has(List<Piece> pieces, Kind kind) {
        return pieces.stream().anyMatch(piece -> !piece.isBlank() && !piece.is(kind));
    }

    private static boolean is(Optional<Mark> mark, Kind kind) {
        return mark.filter(m -> m.kind() == kind).isPresent();
    }

    private Optional<Place> place(XmlElement paragraph) {
        return lists.place(paragraph);
    }

    /** Empty items count and are not printed. */
    private void skip(Place place) {
        baseCounter.next(place);
        proposedCounter.next(place);
    }

    /**
     * A paragraph of one text alone has its label there alone; so has one that the other text runs
     * on into the paragraph before.
     */
    private void label(Place place, boolean blank, boolean base, boolean proposed) {
        if (blank) {
            skip(place);
            return;
        }
        boolean inBase = base && !baseRunsOn;
        boolean inProposed = proposed && !proposedRunsOn;
        String old = inBase ? baseCounter.next(place) : "";
        String now = inProposed ? proposedCounter.next(place) : "";
        if (inProposed) {
            text.append(now, inBase ? Optional.empty() : unsigned(Kind.INSERTED));
        } else if (inBase) {
            text.append(old, unsigned(Kind.DELETED));
        }
    }

    /** Word records no author of a label that it computes. */
    private static Optional<Mark> unsigned(Kind kind) {
        return Optional.of(new Mark(kind, Optional.empty(), Optional.empty()));
    }
}
