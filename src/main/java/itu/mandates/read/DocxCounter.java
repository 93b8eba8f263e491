package itu.mandates.read;

import itu.mandates.read.DocxLists.Level;
import itu.mandates.read.DocxLists.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts the lists of a DOCX as far as one of its texts, the base or the proposed one, has come.
 */
final class DocxCounter {

    private static final Pattern SLOT = Pattern.compile("%([1-9])");
    private static final Pattern LIST_SIGN = Pattern.compile("[-–—•·▪‣]");

    private final DocxLists lists;
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxCounter(DocxLists lists) {
        this.lists = lists;
    }

    /** Counts one more and gives what Word prints before the words, "a)" and a tabulator, say. */
    String next(Place place) {
        var known = levels.computeIfAbsent(place.list(), lists::levels);
        Level level = known.get(place.level());
        if (level == null) {
            return "";
        }
        var count = counts.computeIfAbsent(lists.sequence(place.list()), key -> new TreeMap<>());
        count(count, place, known);
        String label = label(level, known, count);
        return label.isBlank() ? "" : label + level.after();
    }

    private void count(TreeMap<Integer, Integer> count, Place place, Map<Integer, Level> known) {
        for (int outer = 0; outer < place.level(); outer++) {
            int start = start(known, outer);
            count.putIfAbsent(outer, start);
        }
        var restart = lists.restart(place.list(), place.level());
        if (begun.add(place.list() + " " + place.level()) && restart.isPresent()) {
            count.put(place.level(), restart.get());
        } else {
            int start = start(known, place.level());
            count.merge(place.level(), start, (old, first) -> old + 1);
        }
        count.tailMap(place.level(), false)
                .keySet()
                .removeIf(inner -> known.containsKey(inner) && known.get(inner).restarts());
    }

    private static int start(Map<Integer, Level> known, int depth) {
        return known.containsKey(depth) ? known.get(depth).start() : 1;
    }

    private static String label(
            Level level, Map<Integer, Level> known, Map<Integer, Integer> count) {
        if (level.format().equals("bullet")) {
            String sign = level.text().strip();
            return LIST_SIGN.matcher(sign).matches() ? sign : "•";
        }
        return SLOT.matcher(level.text())
                .replaceAll(
                        slot -> {
                            int depth = Integer.parseInt(slot.group(1)) - 1;
                            String format =
                                    known.containsKey(depth) ? known.get(depth).format() : "none";
                            return ListNumber.print(count.getOrDefault(depth, 1), format);
                        });
    }
}
