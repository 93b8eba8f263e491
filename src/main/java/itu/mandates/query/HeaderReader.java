package itu.mandates.query;

import itu.mandates.query.Parameter.Need;
import itu.mandates.query.QueryFile.Header;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML header of a query file; every error names the key. */
final class HeaderReader {

    private static final String MARK = "#+";
    private static final String[] KEYS = {
        "title",
        "question",
        "description",
        "tags",
        "params",
        "columns",
        "views",
        "pagination",
        "limits",
        "cache",
        "embed",
        "expect",
        "itu"
    };

    private HeaderReader() {}

    static Header read(TextFile file) {
        YamlMap top = yaml(file.text());
        top.allow(KEYS);
        YamlMap itu = top.map("itu");
        itu.allow("id", "version", "status", "replacedBy");
        requireSame(file.name(), itu.string("id"));
        return new Header(
                top.wording("title"),
                top.wording("question"),
                top.has("description") ? top.wording("description") : Wording.english(""),
                top.strings("tags"),
                top.maps("params").entrySet().stream()
                        .map(each -> parameter(each.getKey(), each.getValue()))
                        .toList(),
                columns(top),
                expectation(top.map("expect")),
                Publication.read(top),
                itu.integer("version"),
                oneOf("itu.status", itu.string("status"), Set.of("draft", "stable", "retired")),
                replacement(itu));
    }

    static boolean hasHeader(String text) {
        return text.lines().anyMatch(line -> line.startsWith(MARK));
    }

    /** The header of a query that has none. */
    static Header none() {
        return new Header(
                Wording.english(""),
                Wording.english(""),
                Wording.english(""),
                List.of(),
                List.of(),
                List.of(),
                new Expectation(0, List.of(), List.of()),
                Publication.plain(),
                0,
                "draft");
    }

    private static YamlMap yaml(String text) {
        String header =
                text.lines()
                        .filter(line -> line.startsWith(MARK))
                        .map(line -> line.substring(MARK.length()))
                        .collect(Collectors.joining("\n"));
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(header);
            return YamlMap.of("header", content);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("header: " + e.getMessage(), e);
        }
    }

    private static Parameter parameter(String name, YamlMap map) {
        map.allow("type", "label", "example", "default", "required", "followsPage", "choices");
        String code = map.string("type");
        ParameterType type =
                ParameterType.of(code)
                        .orElseThrow(
                                () ->
                                        map.wrong(
                                                "type",
                                                "iri, string, integer, decimal or language"));
        Optional<String> preset =
                map.has("default") ? Optional.of(map.string("default")) : Optional.empty();
        var parameter =
                new Parameter(
                        name,
                        type,
                        map.wording("label"),
                        map.string("example"),
                        preset,
                        need(map),
                        choices(map));
        parameter.term(parameter.example());
        preset.ifPresent(parameter::term);
        return parameter;
    }

    private static Need need(YamlMap map) {
        if (map.has("required") && map.bool("required")) {
            return Need.REQUIRED;
        }
        return map.has("followsPage") && map.bool("followsPage")
                ? Need.FOLLOWS_PAGE
                : Need.OPTIONAL;
    }

    private static Choices choices(YamlMap map) {
        if (!map.has("choices")) {
            return Choices.none();
        }
        if (map.content().get("choices") instanceof List<?>) {
            return Choices.among(map.strings("choices"));
        }
        YamlMap asked = map.mapOrNone("choices", "query", "value", "label");
        return new Choices(
                List.of(), asked.string("query"), asked.string("value"), asked.string("label"));
    }

    private static List<Column> columns(YamlMap top) {
        YamlMap columns = top.has("columns") ? top.map("columns") : top.mapOrNone("columns");
        return columns.content().keySet().stream().map(name -> column(name, columns)).toList();
    }

    /** The meaning alone, or a map with it. */
    private static Column column(String name, YamlMap columns) {
        if (!(columns.content().get(name) instanceof Map)) {
            return new Column(name, Column.labelOf(name), columns.wording(name), "", "");
        }
        YamlMap map = columns.mapOrNone(name, "meaning", "link", "format");
        return new Column(
                name,
                Column.labelOf(name),
                map.wording("meaning"),
                map.stringOr("link", ""),
                map.stringOr("format", ""));
    }

    private static Expectation expectation(YamlMap map) {
        map.allow("atLeast", "row", "never");
        return new Expectation(
                map.integer("atLeast"), map.oneOrMore("row"), map.oneOrMore("never"));
    }

    private static void requireSame(String file, String id) {
        if (!file.equals(id)) {
            throw new IllegalArgumentException("itu.id: is " + id + ", but the file is " + file);
        }
    }

    private static Optional<String> replacement(YamlMap itu) {
        if (!itu.has("replacedBy")) {
            return Optional.empty();
        }
        if (!itu.string("status").equals("retired")) {
            throw itu.wrong("replacedBy", "left out, or itu.status retired");
        }
        return Optional.of(itu.string("replacedBy"));
    }

    private static String oneOf(String key, String value, Set<String> allowed) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException(key + ": must be one of " + allowed);
        }
        return value;
    }
}
