package itu.mandates.parse.markup;

import itu.mandates.model.Edit;
import itu.mandates.model.Passage;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How marked-up words are read: which of them were deleted, which inserted. All others are kept.
 *
 * @param words as found
 * @param choices in order, none overlapping
 */
record Reading(Passage words, List<Choice> choices) {

    Reading {
        choices = List.copyOf(choices);
    }

    /** Kept and deleted words: those of the base text. */
    Passage base() {
        return words.only(i -> choices.stream().noneMatch(choice -> choice.inserts(i)));
    }

    /** Kept and inserted words: those proposed. */
    Passage proposed() {
        return words.only(i -> choices.stream().noneMatch(choice -> choice.deletes(i)));
    }

    TextStatus status() {
        if (choices.isEmpty()) {
            return TextStatus.CLEAN;
        }
        return choices.stream().anyMatch(Choice::open)
                ? TextStatus.AMBIGUOUS
                : TextStatus.RECOVERED;
    }

    List<Edit> edits() {
        return choices.stream().map(this::edit).toList();
    }

    private Edit edit(Choice choice) {
        return new Edit(
                words.text().substring(choice.deletedFrom(), choice.deletedTo()),
                words.text().substring(choice.insertedFrom(), choice.insertedTo()),
                words.span(choice.from(), choice.to()),
                choice.evidence(),
                choice.confidence(),
                choice.open() ? Optional.of(without(choice).proposed().text()) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The other reading of one edit. */
    private Reading without(Choice choice) {
        var others =
                Stream.concat(
                        choices.stream().filter(other -> other != choice),
                        choice.otherwise().stream());
        return new Reading(words, others.toList());
    }

    /** An edit of words that are no part of a clause's wording: a label, a heading. */
    static Edit edit(String deleted, String inserted, Span span, String evidence, double trust) {
        return new Edit(
                deleted,
                inserted,
                span,
                evidence,
                trust,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
