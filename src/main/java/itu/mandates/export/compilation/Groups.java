package itu.mandates.export.compilation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things of several columns in groups, each in exactly one, and in a group at most one of each
 * column. The strongest pair is joined first; a pair that would bring two of one column together is
 * passed over.
 *
 * @param <T> what is grouped
 */
final class Groups<T> {

    /** A pair that may belong together. */
    record Pair<T>(T one, T other, double strength) {}

    private final Map<T, List<T>> groups = new IdentityHashMap<>();
    private final Function<T, Integer> column;

    private Groups(Collection<T> all, Function<T, Integer> column) {
        this.column = column;
        all.forEach(each -> groups.put(each, new ArrayList<>(List.of(each))));
    }

    /**
     * @param all told apart by identity
     * @param pairs in an order that decides among equals
     */
    static <T> Groups<T> of(Collection<T> all, Function<T, Integer> column, List<Pair<T>> pairs) {
        var groups = new Groups<>(all, column);
        pairs.stream()
                .sorted(Comparator.comparing((Pair<T> pair) -> -pair.strength()))
                .forEach(groups::join);
        return groups;
    }

    /** The group of a thing; the same list for all that are in it. */
    List<T> of(T thing) {
        return groups.get(thing);
    }

    boolean together(T one, T other) {
        return groups.get(one) == groups.get(other);
    }

    private void join(Pair<T> pair) {
        var one = groups.get(pair.one());
        var other = groups.get(pair.other());
        var taken = new HashSet<Integer>();
        one.forEach(each -> taken.add(column.apply(each)));
        if (one != other && other.stream().map(column).noneMatch(taken::contains)) {
            one.addAll(other);
            one.sort(Comparator.comparing(column));
            other.forEach(each -> groups.put(each, one));
        }
    }
}
