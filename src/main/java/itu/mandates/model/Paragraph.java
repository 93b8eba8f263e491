package itu.mandates.model;

import java.util.List;

/**
 * Text of a source document that belongs to no resolution: a numbered paragraph, a bullet, a
 * heading of a report or contribution.
 *
 * @param label without punctuation ("1.2", "II"), a bullet's own sign, or ""
 */
public record Paragraph(
        Identifier id,
        Kind kind,
        String label,
        Passage words,
        List<Paragraph> paragraphs,
        List<Run> runs) {

    /** What the paragraph is for. */
    public enum Kind {
        HEADING,
        TEXT,
        BULLET,
        /** Symbol, date, agenda item, source and other lines of the front page. */
        FRONT_MATTER,
        PURPOSE,
        SUMMARY,
        ACTION_REQUIRED
    }

    public Paragraph {
        paragraphs = List.copyOf(paragraphs);
        runs = List.copyOf(runs);
    }
}
