package itu.mandates.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Footnotes and endnotes of a DOCX by their number in the file. */
final class DocxNotes {

    private final Map<String, XmlElement> notes = new HashMap<>();

    /** No notes: a note calls none. */
    DocxNotes() {}

    DocxNotes(DocxPackage parts) {
        parts.part("footnotes", note -> keep("footnoteReference", note));
        parts.part("endnotes", note -> keep("endnoteReference", note));
    }

    private void keep(String call, XmlElement note) {
        note.attribute("id").ifPresent(id -> notes.put(call + " " + id, note));
    }

    /** The note that an element calls. */
    Optional<XmlElement> of(XmlElement call) {
        return call.attribute("id").map(id -> notes.get(call.name() + " " + id));
    }
}
