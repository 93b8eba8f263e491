package itu.mandates.export.compilation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Several orders made one: that of the first list holds, and what only a later list has stands
 * behind the thing it follows there, or before the thing that follows it.
 */
final class NeighbourOrder {

    private NeighbourOrder() {}

    /** Each thing once; things are told apart by identity. */
    static <T> List<T> merge(List<List<T>> lists) {
        var merged = new ArrayList<T>();
        Set<T> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<T> list : lists) {
            int at = -1;
            for (int i = 0; i < list.size(); i++) {
                T thing = list.get(i);
                if (placed.add(thing)) {
                    at = at < 0 ? before(list.subList(i + 1, list.size()), merged) : at + 1;
                    merged.add(at, thing);
                } else {
                    at = position(merged, thing);
                }
            }
        }
        return merged;
    }

    /** The place of the first of {@code following} that has one; the end if none has. */
    private static <T> int before(List<T> following, List<T> merged) {
        return following.stream()
                .mapToInt(thing -> position(merged, thing))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(merged.size());
    }

    private static <T> int position(List<T> merged, T thing) {
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i) == thing) {
                return i;
            }
        }
        return -1;
    }
}
