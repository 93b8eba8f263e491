package itu.mandates.compare;

import itu.mandates.model.ClauseChange.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which clause of one text is which of the other: first what the marks of the source say, then the
 * best assignment of all that is left over all sections, then, when asked, clauses between the same
 * neighbours.
 */
final class ClausePairing {

    /** Below this two clauses are not one, unless their place speaks for it. */
    private static final double CUT = 0.33;

    /** Between the same neighbours less will do. */
    private static final double CUT_BETWEEN_NEIGHBOURS = 0.15;

    /** What is marked as inserted is an old clause only if it was moved as it was. */
    private static final double MOVED_COPY = 0.9;

    private static final double SAME_HEADING = 0.06;
    private static final double SAME_LABEL = 0.01;
    private static final double SAME_VERB = 0.03;
    private static final double OTHER_PART = -0.08;

    private final List<Placed> before;
    private final List<Placed> after;
    private final double[][] similarity;
    private final double[][] value;
    private final int[] partner;
    private final Method[] method;

    ClausePairing(List<Placed> before, List<Placed> after) {
        this.before = before;
        this.after = after;
        similarity = new double[before.size()][after.size()];
        value = new double[before.size()][after.size()];
        partner = new int[before.size()];
        method = new Method[before.size()];
        Arrays.fill(partner, -1);
        measure();
        byMarks();
        byAssignment();
    }

    Optional<Placed> partner(Placed old) {
        int index = partner[old.index()];
        return index < 0 ? Optional.empty() : Optional.of(after.get(index));
    }

    Method method(Placed old) {
        return method[old.index()];
    }

    boolean isTaken(Placed fresh) {
        return Arrays.stream(partner).anyMatch(index -> index == fresh.index());
    }

    double similarity(Placed old, Placed fresh) {
        return similarity[old.index()][fresh.index()];
    }

    /** The value of the best other pair that one of the two could be in. */
    double rival(Placed old, Placed fresh) {
        var row =
                IntStream.range(0, after.size())
                        .filter(j -> j != fresh.index())
                        .mapToDouble(j -> value[old.index()][j]);
        var column =
                IntStream.range(0, before.size())
                        .filter(i -> i != old.index())
                        .mapToDouble(i -> value[i][fresh.index()]);
        return Stream.of(row, column).mapToDouble(each -> each.max().orElse(0)).max().orElse(0);
    }

    double value(Placed old, Placed fresh) {
        return value[old.index()][fresh.index()];
    }

    private void measure() {
        var measure =
                new Similarity(
                        Stream.of(before, after)
                                .flatMap(Collection::stream)
                                .map(Placed::forms)
                                .toList());
        for (Placed old : before) {
            for (Placed fresh : after) {
                double found = measure.of(old.forms(), fresh.forms());
                similarity[old.index()][fresh.index()] = found;
                double marked = fresh.base().map(base -> measure.of(old.forms(), base)).orElse(0.0);
                value[old.index()][fresh.index()] = Math.max(found, marked) + bonus(old, fresh);
            }
        }
    }

    private static double bonus(Placed old, Placed fresh) {
        double bonus = old.heading().equals(fresh.heading()) ? SAME_HEADING : 0;
        bonus += old.label().equals(fresh.label()) ? SAME_LABEL : 0;
        bonus += old.forms().get(0).equals(fresh.forms().get(0)) ? SAME_VERB : 0;
        return bonus + (old.isPreamble() == fresh.isPreamble() ? 0 : OTHER_PART);
    }

    private void byMarks() {
        for (Placed fresh : after) {
            fresh.base()
                    .filter(base -> !base.isEmpty())
                    .flatMap(base -> original(base, fresh))
                    .ifPresent(old -> pair(old, fresh, Method.MARKS));
        }
    }

    /** The free clause that has just these words; of several the one in the likest place. */
    private Optional<Placed> original(List<String> base, Placed fresh) {
        return before.stream()
                .filter(old -> partner[old.index()] < 0 && old.forms().equals(base))
                .max(Comparator.comparing(old -> bonus(old, fresh)));
    }

    private void byAssignment() {
        double[][] gain = new double[before.size()][after.size()];
        for (Placed old : before) {
            for (Placed fresh : after) {
                boolean free = partner[old.index()] < 0 && !isTaken(fresh);
                double cut = fresh.isInserted() ? MOVED_COPY : CUT;
                gain[old.index()][fresh.index()] = free ? value(old, fresh) - cut : 0;
            }
        }
        int[] best = Assignment.best(gain, after.size());
        for (Placed old : before) {
            if (best[old.index()] >= 0) {
                pair(old, after.get(best[old.index()]), Method.ASSIGNMENT);
            }
        }
    }

    /**
     * Pairs what is left between neighbours that are pairs.
     *
     * @param spoken whether a clause is accounted for otherwise
     */
    void pairBetweenNeighbours(Predicate<Placed> spoken) {
        for (Placed old : before) {
            for (Placed fresh : after) {
                boolean free =
                        partner[old.index()] < 0
                                && !isTaken(fresh)
                                && !fresh.isInserted()
                                && !spoken.test(old)
                                && !spoken.test(fresh);
                if (free
                        && similarity(old, fresh) >= CUT_BETWEEN_NEIGHBOURS
                        && joined(old.index() - 1, fresh.index() - 1)
                        && joined(old.index() + 1, fresh.index() + 1)) {
                    pair(old, fresh, Method.NEIGHBOURS);
                }
            }
        }
    }

    /** Whether the two are a pair, or both ends of their texts. */
    private boolean joined(int old, int fresh) {
        boolean atStart = old < 0 && fresh < 0;
        boolean atEnd = old == before.size() && fresh == after.size();
        boolean inside = old >= 0 && old < before.size() && fresh >= 0;
        return atStart || atEnd || inside && partner[old] == fresh;
    }

    private void pair(Placed old, Placed fresh, Method by) {
        partner[old.index()] = fresh.index();
        method[old.index()] = by;
    }
}
