package itu.mandates.model;

import java.util.Optional;

/**
 * One deletion, insertion or replacement in a marked-up text.
 *
 * @param deleted words of the base that the draft takes out; "" if none
 * @param inserted words that the draft puts in; "" if none
 * @param span where both stand in the source
 * @param evidence what shows it: "marked" (tracked change), "slot", "glue", "terminator", "label",
 *     "grammar", "movedCopy" ...
 * @param confidence from 0 to 1; 1 only where the source itself marks it
 * @param alternative the other reading, where one is possible
 * @param author who made the tracked change, if the source says so
 * @param date ISO date of the tracked change, if the source says so
 */
public record Edit(
        String deleted,
        String inserted,
        Span span,
        String evidence,
        double confidence,
        Optional<String> alternative,
        Optional<String> author,
        Optional<String> date) {}
