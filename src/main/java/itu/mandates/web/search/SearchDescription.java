package itu.mandates.web.search;

import itu.mandates.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The search as OpenAPI 3.1 describes it. */
public final class SearchDescription {

    /** Its path on this server. */
    public static final String PATH = "/api/v1/search";

    private SearchDescription() {}

    /**
     * The members of the path's object.
     *
     * @param problems what a refusal is answered with, by status: objects of "responses"
     */
    public static Map<String, Object> in(
            String language, Words words, Map<String, Object> problems) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "200",
                Map.of(
                        "description",
                        words.say(language, "search.groups"),
                        "content",
                        Map.of("application/json", Map.of(), "text/csv", Map.of())));
        responses.put("304", Map.of("description", words.say(language, "api.same")));
        responses.putAll(problems);
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", "search");
        operation.put("summary", words.say(language, "search.title"));
        operation.put("description", words.say(language, "search.machine.about"));
        operation.put("tags", List.of(words.say(language, "search.title")));
        operation.put("parameters", parameters(language, words));
        operation.put("responses", responses);
        return Map.of("get", operation);
    }

    private static List<Map<String, Object>> parameters(String language, Words words) {
        var parameters = new ArrayList<Map<String, Object>>();
        Map<String, Object> text = Map.of("type", "string", "maxLength", Sought.LONGEST);
        parameters.add(parameter("q", true, words.say(language, "search.label"), text));
        Sought.FILTERS.forEach(
                name ->
                        parameters.add(
                                parameter(
                                        name,
                                        false,
                                        words.say(language, "search.filter." + name),
                                        text)));
        parameters.add(
                parameter(
                        "lang",
                        false,
                        words.say(language, "api.parameter.lang"),
                        Map.of("type", "string", "enum", words.languages())));
        parameters.add(
                parameter(
                        "page",
                        false,
                        words.say(language, "api.parameter.page"),
                        Map.of("type", "integer", "minimum", 1)));
        parameters.add(Map.of("$ref", "#/components/parameters/release"));
        return parameters;
    }

    private static Map<String, Object> parameter(
            String name, boolean required, String about, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("required", required);
        parameter.put("description", about);
        parameter.put("schema", schema);
        return parameter;
    }
}
