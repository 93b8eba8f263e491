package itu.mandates.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import java.util.ArrayList;
import java.util.List;

/** The words that differ between two texts, run by run. */
final class WordDifference {

    private WordDifference() {}

    /** The words of both in order: those of the old text alone stand before those of the new. */
    static List<WordRun> of(WordTable before, WordTable after) {
        var patch = DiffUtils.diff(forms(before), forms(after));
        var runs = new ArrayList<WordRun>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int source = delta.getSource().getPosition();
            int target = delta.getTarget().getPosition();
            add(runs, Kind.KEPT, after, target - (source - at), target);
            add(runs, Kind.DELETED, before, source, source + delta.getSource().size());
            add(runs, Kind.INSERTED, after, target, target + delta.getTarget().size());
            at = source + delta.getSource().size();
        }
        int left = before.tokens().size() - at;
        add(runs, Kind.KEPT, after, after.tokens().size() - left, after.tokens().size());
        return runs;
    }

    /** Words that two lists share in the same order: where they begin in each, and how many. */
    record Run(int first, int second, int length) {}

    static List<Run> common(List<String> one, List<String> other) {
        var runs = new ArrayList<Run>();
        int first = 0;
        int second = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            int until = delta.getSource().getPosition();
            runs.add(new Run(first, second, until - first));
            first = until + delta.getSource().size();
            second = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        runs.add(new Run(first, second, one.size() - first));
        return runs;
    }

    private static List<String> forms(WordTable words) {
        return words.tokens().stream().map(WordTable.Token::form).toList();
    }

    private static void add(List<WordRun> runs, Kind kind, WordTable words, int from, int to) {
        if (from < to) {
            int start = words.tokens().get(from).start();
            int end = words.tokens().get(to - 1).end();
            runs.add(new WordRun(kind, words.text().substring(start, end)));
        }
    }
}
