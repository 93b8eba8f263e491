package itu.mandates.web.api;

import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryFile.Header;
import itu.mandates.web.Words;
import itu.mandates.web.saved.ChoiceLists;
import itu.mandates.web.saved.ChoiceLists.Choice;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.search.SearchDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The description of the interface: OpenAPI 3.1, made of the query files. */
@Component
class OpenApiDocument {

    private final SavedQueries queries;
    private final ChoiceLists choices;
    private final Words words;

    OpenApiDocument(SavedQueries queries, ChoiceLists choices, Words words) {
        this.queries = queries;
        this.choices = choices;
        this.words = words;
    }

    Map<String, Object> in(String language, String origin) {
        Map<String, Object> paths = new LinkedHashMap<>();
        queries.offered()
                .forEach(file -> paths.put("/api/v1/q/" + file.name(), path(file, language)));
        paths.put(
                SearchDescription.PATH, SearchDescription.in(language, words, problems(language)));
        return members(
                "openapi",
                "3.1.0",
                "info",
                Map.of(
                        "title", words.say(language, "site.name"),
                        "description", words.say(language, "api.about"),
                        "version", "1"),
                "servers",
                List.of(Map.of("url", origin)),
                "paths",
                paths,
                "components",
                components(language));
    }

    private Map<String, Object> path(QueryFile file, String language) {
        Header header = file.header();
        List<Map<String, Object>> parameters =
                Stream.concat(
                                header.parameters().stream().map(p -> parameter(p, language)),
                                shared(file).map(OpenApiDocument::reference))
                        .toList();
        return Map.of(
                "get",
                members(
                        "operationId",
                        file.name(),
                        "summary",
                        header.title().in(language),
                        "description",
                        about(header, language),
                        "tags",
                        header.tags().stream()
                                .map(tag -> queries.words().tag(tag).in(language))
                                .toList(),
                        "parameters",
                        parameters,
                        "responses",
                        responses(file, language)));
    }

    private static String about(Header header, String language) {
        return (header.question().in(language) + " " + header.description().in(language)).strip();
    }

    private static Stream<String> shared(QueryFile file) {
        return file.query().isSelectType()
                ? Stream.of("_lang", "_page", "_limit", "release")
                : Stream.of("_lang", "release");
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/parameters/" + name);
    }

    private Map<String, Object> parameter(Parameter parameter, String language) {
        var described =
                members(
                        "name",
                        parameter.name(),
                        "in",
                        "query",
                        "required",
                        parameter.required(),
                        "description",
                        parameter.label().in(language),
                        "schema",
                        schema(parameter, language));
        described.put("example", parameter.example());
        return described;
    }

    private Map<String, Object> schema(Parameter parameter, String language) {
        var schema = members("type", type(parameter));
        parameter.defaultValue().ifPresent(value -> schema.put("default", value));
        if (!parameter.allowed().isEmpty()) {
            schema.put("enum", parameter.allowed());
        } else if (parameter.choices().isAsked()) {
            // Others are taken too, so they are examples
            schema.put(
                    "examples",
                    choices.of(parameter, language).stream().map(Choice::value).toList());
        }
        return schema;
    }

    private static String type(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            default -> "string";
        };
    }

    private Map<String, Object> responses(QueryFile file, String language) {
        Map<String, Object> content = new LinkedHashMap<>();
        ApiFormat.ofAnswers(file)
                .forEach(format -> content.put(format.type().toString(), Map.of()));
        var responses =
                members(
                        "200",
                        Map.of(
                                "description",
                                file.header().question().in(language),
                                "content",
                                content),
                        "304",
                        Map.of("description", words.say(language, "api.same")));
        responses.putAll(problems(language));
        return responses;
    }

    /** What any request may be refused with, by status. */
    private Map<String, Object> problems(String language) {
        return members(
                "400",
                problem(language, "value"),
                "406",
                problem(language, "format"),
                "429",
                problem(language, "too-often"),
                "503",
                problem(language, "too-slow"));
    }

    private Map<String, Object> problem(String language, String code) {
        return Map.of(
                "description",
                words.say(language, "problem." + code + ".title"),
                "content",
                Map.of(
                        "application/problem+json",
                        Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private Map<String, Object> components(String language) {
        return Map.of(
                "parameters",
                members(
                        "_lang",
                                general(
                                        "_lang",
                                        Map.of("type", "string", "enum", words.languages()),
                                        language),
                        "_page",
                                general("_page", Map.of("type", "integer", "minimum", 1), language),
                        "_limit",
                                general(
                                        "_limit",
                                        Map.of("type", "integer", "minimum", 1),
                                        language),
                        "release", general("release", Map.of("type", "string"), language)),
                "schemas",
                Map.of(
                        "Problem",
                        members(
                                "type",
                                "object",
                                "properties",
                                members(
                                        "type", Map.of("type", "string"),
                                        "title", Map.of("type", "string"),
                                        "status", Map.of("type", "integer"),
                                        "detail", Map.of("type", "string"),
                                        "parameter", Map.of("type", "string"),
                                        "allowed", Map.of("type", "array")))));
    }

    private Map<String, Object> general(String name, Map<String, Object> schema, String language) {
        return members(
                "name",
                name,
                "in",
                "query",
                "description",
                words.say(language, "api.parameter." + name.replace("_", "")),
                "schema",
                schema);
    }

    /** Keys and values in turn; in this order. */
    private static Map<String, Object> members(Object... keysAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            members.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return members;
    }
}
