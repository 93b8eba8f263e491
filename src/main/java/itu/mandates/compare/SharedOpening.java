package itu.mandates.compare;

import java.util.Collections;
import java.util.List;

/**
 * Clauses that begin alike and go on about something else: "to promote the use of satellites", "to
 * promote the use of cables". What they share is the form; what differs is the task.
 */
final class SharedOpening {

    /** The verb alone is no form. */
    private static final int LEAST = 2;

    /** What the rest of two main words must share. */
    private static final double REST = 0.15;

    /** Who writes two clauses of one section alike means the difference. */
    private static final double REST_IN_SECTION = 0.5;

    private final Similarity measure;

    SharedOpening(Similarity measure) {
        this.measure = measure;
    }

    boolean differsBehind(ComparedPair pair) {
        return pair.inOneSection()
                ? differs(pair.one().forms(), pair.other().forms(), pair, REST_IN_SECTION)
                : differs(pair.one().main(), pair.other().main(), pair, REST);
    }

    /** What one goes on with may stand anywhere in the other. */
    private boolean differs(List<String> one, List<String> other, ComparedPair pair, double least) {
        int same = same(one, other);
        var here = one.subList(same, one.size());
        var there = other.subList(same, other.size());
        return same >= LEAST
                && !here.isEmpty()
                && !there.isEmpty()
                && measure.shared(here, behind(pair.other(), other, same)) < least
                && measure.shared(there, behind(pair.one(), one, same)) < least;
    }

    private static List<String> behind(ComparedClause clause, List<String> words, int same) {
        var forms = clause.forms();
        int from = Collections.indexOfSubList(forms, words) + same;
        return forms.subList(from, forms.size());
    }

    private static int same(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }
}
