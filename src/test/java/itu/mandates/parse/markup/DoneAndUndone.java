package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Passage;
import java.util.Optional;

/** The words of a clause with all its edits done or undone, by nothing but their spans. */
final class DoneAndUndone {

    private DoneAndUndone() {}

    /** Kept and inserted words. */
    static String done(Clause clause) {
        return words(clause, false);
    }

    /** Kept and deleted words. */
    static String undone(Clause clause) {
        return words(clause, true);
    }

    private static String words(Clause clause, boolean undone) {
        var text = new StringBuilder();
        Passage words = clause.words();
        Optional<Edit> before = Optional.empty();
        for (int i = 0; i < words.text().length(); i++) {
            var edit = at(clause, words.span(i, i + 1).start());
            if (edit.isEmpty()) {
                text.append(words.text().charAt(i));
            } else if (!edit.equals(before)) {
                text.append(undone ? edit.get().deleted() : edit.get().inserted());
            }
            before = edit;
        }
        return Passage.normal(text.toString());
    }

    private static Optional<Edit> at(Clause clause, int position) {
        return clause.edits().stream()
                .filter(edit -> edit.span().start() <= position && position < edit.span().end())
                .findFirst();
    }
}
