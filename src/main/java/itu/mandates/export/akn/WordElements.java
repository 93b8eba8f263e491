package itu.mandates.export.akn;

import itu.mandates.export.akn.Anchors.Called;
import itu.mandates.export.akn.Anchors.Cited;
import itu.mandates.export.akn.MarkedWords.Kind;
import itu.mandates.model.Footnote;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words with their references, footnotes, insertions and deletions. */
final class WordElements {

    private final Sheet sheet;
    private final Xml xml;

    WordElements(Sheet sheet) {
        this.sheet = sheet;
        this.xml = sheet.xml();
    }

    /**
     * @param parent the eId of the clause whose words they are
     */
    void write(MarkedWords words, Anchors anchors, String parent) {
        int at = 0;
        for (Cited cited : anchors.cited()) {
            plain(words, anchors.notes(), at, cited.from(), parent);
            cite(words, anchors.notes(), cited, parent);
            at = cited.to();
        }
        int end = words.text().length();
        plain(words, anchors.notes(), at, end, parent);
        anchors.notes().stream()
                .filter(called -> called.at() >= end)
                .forEach(called -> note(called.note(), parent));
    }

    private void cite(MarkedWords words, List<Called> notes, Cited cited, String parent) {
        Runnable quote = () -> plain(words, notes, cited.from(), cited.to(), parent);
        if (cited.references().size() == 1) {
            reference(cited.references().get(0), parent, quote);
        } else {
            xml.inline("mref", Map.of(), () -> together(cited.references(), parent, quote));
        }
    }

    /** The words stand in the first of several references; the others are empty behind it. */
    private void together(List<Reference> references, String parent, Runnable quote) {
        reference(references.get(0), parent, quote);
        references
                .subList(1, references.size())
                .forEach(reference -> reference(reference, parent, () -> {}));
    }

    /** An undecided reference leads nowhere, so it is words with a name alone. */
    private void reference(Reference reference, String parent, Runnable quote) {
        String status = reference.status().name().toLowerCase(Locale.ROOT);
        var target = reference.target();
        if (target.isPresent()) {
            xml.inline(
                    "ref",
                    Attributes.of(
                            "eId",
                            sheet.ids().next(parent, "ref"),
                            "class",
                            status,
                            "href",
                            Itu.BASE + target.get()),
                    quote);
        } else {
            xml.inline("inline", Attributes.of("name", "reference", "class", status), quote);
        }
    }

    private void plain(MarkedWords words, List<Called> notes, int from, int to, String parent) {
        int at = from;
        for (Called called : notes) {
            if (called.at() >= from && called.at() < to) {
                kinds(words, at, called.at());
                note(called.note(), parent);
                at = called.at();
            }
        }
        kinds(words, at, to);
    }

    private void kinds(MarkedWords words, int from, int to) {
        for (int at = from; at < to; ) {
            Kind kind = words.kinds().get(at);
            int end = at;
            while (end < to && words.kinds().get(end) == kind) {
                end++;
            }
            piece(words.text().substring(at, end), kind);
            at = end;
        }
    }

    private void piece(String words, Kind kind) {
        switch (kind) {
            case KEPT -> xml.words(words);
            case DELETED -> xml.inline("del", Map.of(), () -> xml.words(words));
            case INSERTED -> xml.inline("ins", Map.of(), () -> xml.words(words));
        }
    }

    private void note(Footnote note, String parent) {
        String eId = sheet.ids().next(parent, "authorialNote");
        String marker = note.label().isEmpty() ? "*" : note.label();
        xml.inline(
                "authorialNote",
                Attributes.of("eId", eId, "marker", marker, "placement", "bottom"),
                () -> xml.inline("p", Map.of(), () -> xml.words(note.words().text())));
    }
}
