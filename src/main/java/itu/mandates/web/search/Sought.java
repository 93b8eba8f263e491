package itu.mandates.web.search;

import itu.mandates.web.view.Addresses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader looks for.
 *
 * @param text as typed
 * @param filters what the hits must be, by the names of the filters
 */
record Sought(String text, Map<String, String> filters) {

    /** Filters of clauses, in the order in which they are offered. */
    static final List<String> FILTERS =
            List.of("sector", "conference", "edition", "part", "standing", "language");

    /** Those whose values are codes and not names. */
    static final Set<String> CODED = Set.of("part", "standing", "language");

    static final int LONGEST = 300;
    private static final int MOST_WORDS = 16;

    Sought {
        filters = new TreeMap<>(filters);
    }

    /** In lower case, without the signs that mean something to the index. */
    List<String> words() {
        return WordForms.words(text).stream().limit(MOST_WORDS).toList();
    }

    /** The same with other words and no filter. */
    Sought other(String words) {
        return new Sought(words, Map.of());
    }

    /** As the index reads it: every word must occur. */
    String ofIndex() {
        return words().stream().map(word -> "+" + word).collect(Collectors.joining(" "));
    }

    /** Whether it may name a text, a clause or a document rather than tell words of them. */
    boolean maybeCitation() {
        return text.contains("/") || text.chars().anyMatch(Character::isDigit);
    }

    String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** The parameters of the same search with another value of a filter; "" for none. */
    String with(String name, String value) {
        var all = new TreeMap<>(filters);
        all.put(name, value);
        return "?q="
                + Addresses.parameter(text)
                + all.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(
                                each ->
                                        "&"
                                                + each.getKey()
                                                + "="
                                                + Addresses.parameter(each.getValue()))
                        .collect(Collectors.joining());
    }
}
