package itu.mandates.web.view;

import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The words of a marked-up draft as its source has them: what it deletes, what it inserts. */
final class MarkedUp {

    private final String words;
    private final List<WordRun> runs = new ArrayList<>();
    private int at;

    private MarkedUp(String words) {
        this.words = words;
    }

    /** Empty if nothing is known to be deleted or inserted in it. */
    static List<WordRun> of(Node clause, Facts facts) {
        List<Node> edits =
                facts.subjects(Itu.EDIT_OF, clause)
                        .sorted(Comparator.comparingInt(edit -> facts.number(edit, Itu.SPAN_START)))
                        .toList();
        Optional<Text> flattened =
                facts.text(clause, Itu.FLATTENED_TEXT).or(() -> facts.text(clause, Itu.TEXT));
        if (edits.isEmpty() || flattened.isEmpty()) {
            return List.of();
        }
        var marked = new MarkedUp(flattened.get().words());
        for (Node edit : edits) {
            facts.text(edit, Itu.DELETED_TEXT).ifPresent(t -> marked.take(Kind.DELETED, t.words()));
            facts.text(edit, Itu.INSERTED_TEXT)
                    .ifPresent(t -> marked.take(Kind.INSERTED, t.words()));
        }
        marked.keep(marked.words.length());
        return marked.runs;
    }

    /** Words that are not found, such as a number that was put back, leave no mark. */
    private void take(Kind kind, String edited) {
        int found = words.indexOf(edited, at);
        if (found >= 0) {
            keep(found);
            runs.add(new WordRun(kind, edited));
            at = found + edited.length();
        }
    }

    private void keep(int until) {
        if (until > at) {
            runs.add(new WordRun(Kind.KEPT, words.substring(at, until)));
            at = until;
        }
    }
}
