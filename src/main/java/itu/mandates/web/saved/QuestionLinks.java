package itu.mandates.web.saved;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of one question on this server, without its origin.
 *
 * @param values of its parameters, as typed
 */
public record QuestionLinks(String name, SortedMap<String, String> values) {

    public QuestionLinks {
        values = new TreeMap<>(values);
    }

    public static QuestionLinks of(Question question) {
        return new QuestionLinks(question.file().name(), question.values());
    }

    public String page(String language, Map<String, String> more) {
        return "/" + language + "/q/" + name + query(more);
    }

    /** The answer for programs; a suffix such as "csv". */
    public String data(String suffix, Map<String, String> more) {
        return "/api/v1/q/" + name + "." + suffix + query(more);
    }

    public String embed(String language, Map<String, String> more) {
        return "/embed/" + language + "/q/" + name + query(more);
    }

    public String builder(String language) {
        return "/" + language + "/embed" + query(values, Map.of("q", name));
    }

    /** The parameters as in an address: "theme=x&minScore=0.6"; "" if there are none. */
    public String parameters(Map<String, String> more) {
        String query = query(more);
        return query.isEmpty() ? "" : query.substring(1);
    }

    private String query(Map<String, String> more) {
        return query(values, more);
    }

    private static String query(Map<String, String> one, Map<String, String> other) {
        List<String> pairs = new ArrayList<>();
        one.forEach((key, value) -> pairs.add(pair(key, value)));
        new TreeMap<>(other).forEach((key, value) -> pairs.add(pair(key, value)));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String pair(String key, String value) {
        return UriUtils.encode(key, StandardCharsets.UTF_8)
                + "="
                + UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
