package itu.mandates.web.view;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which tasks of a body a reader wants to see, as the address of its page says.
 *
 * @param chosen values by facet; what is not in it is not asked
 * @param page from 1
 */
public record TaskFilter(SortedMap<String, String> chosen, int page) {

    /** Those of whatever kind. */
    public static final TaskFilter NONE = new TaskFilter(new TreeMap<>(), 1);

    static final String VERB = "verb";
    static final String FORCE = "force";
    static final String CONFERENCE = "conference";
    static final String STATE = "state";
    static final String REPORT = "report";

    /** In the order in which they are shown. */
    static final List<String> FACETS = List.of(STATE, VERB, FORCE, REPORT, CONFERENCE);

    private static final String PAGE = "page";
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9/-]{1,80}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    public TaskFilter {
        chosen = new TreeMap<>(chosen);
    }

    /** Read from the parameters of an address; what is no facet, or has no value, is left out. */
    public static TaskFilter of(Map<String, String[]> parameters) {
        var chosen = new TreeMap<String, String>();
        for (String facet : FACETS) {
            String value = first(parameters, facet);
            if (VALUE.matcher(value).matches()) {
                chosen.put(facet, value);
            }
        }
        String page = first(parameters, PAGE);
        return new TaskFilter(chosen, NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    /** Whether all is shown, from the beginning. */
    boolean isOpen() {
        return chosen.isEmpty() && page == 1;
    }

    boolean takes(Map<String, String> values) {
        return chosen.entrySet().stream()
                .allMatch(asked -> asked.getValue().equals(values.get(asked.getKey())));
    }

    boolean has(String facet, String value) {
        return value.equals(chosen.get(facet));
    }

    /** The parameters of the same choice with another value; "" for any. */
    String with(String facet, String value) {
        var other = new TreeMap<>(chosen);
        other.put(facet, value);
        other.values().removeIf(String::isEmpty);
        return new TaskFilter(other, 1).query(1);
    }

    /** The parameters of another page; "?" alone for the first of all. */
    String query(int number) {
        var asked = new StringBuilder();
        chosen.forEach((facet, value) -> append(asked, facet, value));
        if (number > 1) {
            append(asked, PAGE, String.valueOf(number));
        }
        return "?" + asked;
    }

    private static void append(StringBuilder asked, String name, String value) {
        asked.append(asked.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(Addresses.parameter(value));
    }
}
