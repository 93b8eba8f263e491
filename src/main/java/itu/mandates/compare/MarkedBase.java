package itu.mandates.compare;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Passage;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import java.util.Comparator;
import java.util.Optional;

/** Takes the edits of a clause back: what it was in the text that it changes. */
final class MarkedBase {

    private MarkedBase() {}

    /** The words before the edits; empty if deletions and insertions were not told apart. */
    static Optional<String> base(Clause clause) {
        boolean known =
                clause.status() == TextStatus.RECOVERED
                        || clause.status() == TextStatus.AMBIGUOUS
                        || !clause.edits().isEmpty();
        return known ? Optional.of(takenBack(clause)) : Optional.empty();
    }

    /** How sure the edits of a clause are: as the least sure of them. */
    static double confidence(Clause clause) {
        return clause.edits().stream().mapToDouble(Edit::confidence).min().orElse(1);
    }

    private static String takenBack(Clause clause) {
        Passage words = clause.words();
        var edits =
                clause.edits().stream()
                        .sorted(Comparator.comparing((Edit edit) -> edit.span()))
                        .toList();
        var base = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            int from = Math.max(at, position(words, edit.span().start(), at));
            base.append(words.text(), at, from).append(' ').append(edit.deleted()).append(' ');
            at = Math.max(from, position(words, edit.span().end(), from));
        }
        return Passage.normal(base.append(words.text(), at, words.text().length()).toString());
    }

    /** The first character of the words that stands at or behind a place of the source. */
    private static int position(Passage words, int source, int from) {
        int at = from;
        while (at < words.text().length() && start(words, at) < source) {
            at++;
        }
        return at;
    }

    private static int start(Passage words, int at) {
        Span span = words.span(at, at + 1);
        return span.start();
    }
}
