package itu.mandates.read;

import itu.mandates.model.Change.Kind;
import itu.mandates.read.MarkedText.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one paragraph of a DOCX with the tracked changes in them. What was inserted and then
 * deleted stands in neither text and is left out.
 */
final class DocxInline {

    /** Words and who changed them. */
    record Piece(String words, Optional<Mark> mark) {

        boolean isBlank() {
            return words.isBlank();
        }

        boolean is(Kind kind) {
            return mark.filter(m -> m.kind() == kind).isPresent();
        }
    }

    /** What holds no words: properties, field codes, comments. */
    private static final Set<String> SILENT =
            Set.of(
                    "pPr",
                    "rPr",
                    "sectPr",
                    "instrText",
                    "delInstrText",
                    "fldData",
                    "ffData",
                    "sdtPr",
                    "sdtEndPr",
                    "customXmlPr",
                    "smartTagPr",
                    "rt",
                    "posOffset",
                    "annotationRef");

    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");

    /** Signs of the Symbol and Wingdings types that stand before items. */
    private static final Map<String, String> BULLETS =
            Map.of("F0B7", "•", "F0A7", "▪", "F06C", "●", "F06E", "■", "F0D8", "➢", "F0FC", "✓");

    /** Where the Symbol type keeps what is ASCII elsewhere. */
    private static final int SYMBOLS = 0xF000;

    private static final String ASCII_IN_SYMBOLS = "F0[23][0-9A-F]";

    private final DocxNotes notes;
    private final int firstNote;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> noteTexts = new ArrayList<>();
    private final List<XmlElement> boxes = new ArrayList<>();
    private int noteCount;

    /**
     * @param firstNote number of the first note that the paragraph may call
     */
    DocxInline(DocxNotes notes, int firstNote) {
        this.notes = notes;
        this.firstNote = firstNote;
    }

    /** Takes in what is in an element. */
    void children(XmlElement element, Optional<Mark> mark) {
        element.children().forEach(child -> take(child, mark));
    }

    private void take(XmlElement element, Optional<Mark> mark) {
        String name = element.name();
        if (SILENT.contains(name) || name.equals("r") && isHidden(element)) {
            return;
        }
        if (PICTURES.contains(name)) {
            box(element);
            return;
        }
        switch (name) {
            case "ins", "moveTo" -> changed(element, Kind.INSERTED, mark);
            case "del", "moveFrom" -> changed(element, Kind.DELETED, mark);
            case "AlternateContent" ->
                    element.child("Choice")
                            .or(() -> element.child("Fallback"))
                            .ifPresent(choice -> children(choice, mark));
            case "footnoteReference", "endnoteReference" -> note(element, mark);
            default -> words(element, mark);
        }
    }

    private static boolean isHidden(XmlElement run) {
        return run.child("rPr").filter(properties -> properties.isOn("vanish")).isPresent();
    }

    private void changed(XmlElement element, Kind kind, Optional<Mark> outer) {
        var mark = outer.isPresent() ? outer : Optional.of(mark(element, kind));
        if (mark.get().kind() == kind) {
            children(element, mark);
        }
    }

    /** Who made a change and when, as Word records it. */
    static Mark mark(XmlElement element, Kind kind) {
        var author = element.attribute("author").filter(name -> !name.isBlank());
        var date =
                element.attribute("date")
                        .filter(time -> time.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                        .map(time -> time.substring(0, "2026-11-20".length()));
        return new Mark(kind, author, date);
    }

    private void words(XmlElement element, Optional<Mark> mark) {
        String words =
                switch (element.name()) {
                    case "t", "delText" -> element.text().replaceAll("[\\n\\r\\t]", " ");
                    case "tab", "ptab" -> "\t";
                    case "br" -> element.attribute("type").isEmpty() ? "\n" : "";
                    case "cr" -> "\n";
                    case "noBreakHyphen" -> "\u2011";
                    case "softHyphen" -> "\u00AD";
                    case "sym" -> symbol(element);
                    default -> "";
                };
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, mark));
        } else {
            children(element, mark);
        }
    }

    private static String symbol(XmlElement element) {
        String upper = element.attribute("char").orElse("").toUpperCase(Locale.ROOT);
        if (BULLETS.containsKey(upper) || !upper.matches("[0-9A-F]{4}")) {
            return BULLETS.getOrDefault(upper, "");
        }
        int sign = Integer.parseInt(upper, 16);
        boolean ascii =
                element.attribute("font").orElse("").equals("Symbol")
                        && upper.matches(ASCII_IN_SYMBOLS);
        return Character.toString(ascii ? sign - SYMBOLS : sign);
    }

    /** The call where it stands, the note behind the paragraph, both in one form. */
    private void note(XmlElement call, Optional<Mark> mark) {
        var note = notes.of(call);
        if (note.isEmpty()) {
            return;
        }
        int number = firstNote + noteCount++;
        boolean custom = call.attribute("customMarkFollows").isPresent();
        pieces.add(new Piece("[footnoteRef:" + number + "]" + (custom ? "" : number), mark));
        var inline = new DocxInline(new DocxNotes(), 0);
        note.get().children("p").forEach(paragraph -> inline.paragraphOfNote(paragraph, mark));
        noteTexts.add(new Piece(" [" + number + ": " + number + " \t", mark));
        noteTexts.addAll(stripped(inline.pieces));
        noteTexts.add(new Piece("]", mark));
    }

    private void paragraphOfNote(XmlElement paragraph, Optional<Mark> mark) {
        if (!pieces.isEmpty()) {
            pieces.add(new Piece(" ", mark));
        }
        children(paragraph, mark);
        pieces.replaceAll(piece -> new Piece(piece.words().replaceAll("\\s", " "), piece.mark()));
    }

    /** Pieces without blanks before the first word. */
    static List<Piece> stripped(List<Piece> pieces) {
        var stripped = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            String words = stripped.isEmpty() ? piece.words().stripLeading() : piece.words();
            if (!words.isEmpty()) {
                stripped.add(new Piece(words, piece.mark()));
            }
        }
        return stripped;
    }

    /** Of a picture nothing but the paragraphs of a text box. */
    private void box(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.is("txbxContent")) {
                boxes.add(child);
            } else if (child.is("AlternateContent")) {
                child.child("Choice").ifPresent(this::box);
            } else {
                box(child);
            }
        }
    }

    /** The words in order, without the notes. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The notes called in the paragraph, to be written behind it. */
    List<Piece> noteTexts() {
        return noteTexts;
    }

    List<XmlElement> boxes() {
        return boxes;
    }

    int noteCount() {
        return noteCount;
    }
}
