package itu.mandates.web.view;

import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A clause of one text beside the one of the other that it belongs to.
 *
 * @param kind same, reworded, onlyOne, onlyOther
 * @param moved whether it stands under another heading or number
 * @param runs the words of both, laid over each other
 * @param number of this among those that differ, from 1; 0 if it does not
 */
public record Aligned(
        String kind,
        Optional<Side> one,
        Optional<Side> other,
        boolean moved,
        List<WordRun> runs,
        int number) {

    /** A clause as it stands in its text. */
    public record Side(Link link, String label, Text citedAs, Text heading, Text words, int depth) {

        public boolean hasLabel() {
            return !label.isEmpty();
        }
    }

    Aligned numbered(int position) {
        return new Aligned(kind, one, other, moved, runs, position);
    }

    public boolean isChanged() {
        return !kind.equals("same") || moved;
    }

    public boolean isPair() {
        return one.isPresent() && other.isPresent();
    }

    /** The one that is read where only one has room. */
    public Side main() {
        return other.or(() -> one).orElseThrow();
    }

    /** The words of the first, those that the second lacks marked. */
    public List<WordRun> runsOfOne() {
        return runs.stream().filter(run -> run.kind() != Kind.INSERTED).toList();
    }

    /** The words of the second, those that the first lacks marked. */
    public List<WordRun> runsOfOther() {
        return runs.stream().filter(run -> run.kind() != Kind.DELETED).toList();
    }
}
