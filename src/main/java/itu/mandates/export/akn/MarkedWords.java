package itu.mandates.export.akn;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Passage;
import itu.mandates.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a clause with what a draft deletes and inserts still in them, each character with
 * the part it plays.
 *
 * @param text all of them
 * @param kinds one for each character of the text
 * @param reading where each character of the wording stands in the text
 */
record MarkedWords(String text, List<Kind> kinds, int[] reading) {

    /** What a character is to base and proposal. */
    enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    /** Words in which nothing is marked. */
    static MarkedWords plain(String words) {
        return all(words, Kind.KEPT);
    }

    /** Words that are deleted as a whole. */
    static MarkedWords deleted(String words) {
        return all(words, Kind.DELETED);
    }

    private static MarkedWords all(String words, Kind kind) {
        int[] same = new int[words.length()];
        Arrays.setAll(same, i -> i);
        return new MarkedWords(words, Collections.nCopies(words.length(), kind), same);
    }

    /**
     * Those of a clause. Edits that do not lead to its wording are left out, and the wording stands
     * alone: no deletion is shown that is not understood.
     */
    static MarkedWords of(Clause clause) {
        if (clause.edits().isEmpty()) {
            return plain(clause.text());
        }
        var draft = new Draft();
        addAll(draft, clause.words(), clause.edits());
        return draft.leadsTo(clause.text()) ? draft.reading(clause.text()) : plain(clause.text());
    }

    private static void addAll(Draft draft, Passage words, List<Edit> edits) {
        var inOrder = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        int next = 0;
        for (int i = 0; i < words.text().length(); i++) {
            Span at = words.span(i, i + 1);
            while (next < inOrder.size() && inOrder.get(next).span().start() <= at.start()) {
                draft.add(inOrder.get(next++));
            }
            if (next == 0 || inOrder.get(next - 1).span().end() <= at.start()) {
                draft.add(words.text().substring(i, i + 1), Kind.KEPT);
            }
        }
        inOrder.subList(next, inOrder.size()).forEach(draft::add);
    }

    /** The words as they are put together. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Kind> kinds = new ArrayList<>();

        void add(Edit edit) {
            add(edit.deleted(), Kind.DELETED);
            add(edit.inserted(), Kind.INSERTED);
        }

        void add(String words, Kind kind) {
            text.append(words);
            words.chars().forEach(c -> kinds.add(kind));
        }

        /** White space aside, kept and inserted words are the wording. */
        boolean leadsTo(String wording) {
            var read = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (kinds.get(i) != Kind.DELETED) {
                    read.append(text.charAt(i));
                }
            }
            return read.toString().replace(" ", "").equals(wording.replace(" ", ""));
        }

        /** The same, with the blanks of the wording that the edits leave out. */
        MarkedWords reading(String wording) {
            var spaced = new Draft();
            int[] reading = new int[wording.length()];
            int at = 0;
            for (int i = 0; i < text.length(); i++) {
                boolean read = kinds.get(i) != Kind.DELETED;
                boolean blank = text.charAt(i) == ' ';
                if (read && !blank && wording.charAt(at) == ' ') {
                    reading[at++] = spaced.blank();
                }
                if (read && at < wording.length() && wording.charAt(at) == text.charAt(i)) {
                    reading[at++] = spaced.text.length();
                }
                spaced.add(text.substring(i, i + 1), kinds.get(i));
            }
            return new MarkedWords(spaced.text.toString(), List.copyOf(spaced.kinds), reading);
        }

        /** A blank at the end, if there is none; its place. */
        private int blank() {
            if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                add(" ", Kind.KEPT);
            }
            return text.length() - 1;
        }
    }
}
