package itu.mandates.query;

import itu.mandates.query.QueryFile.Header;
import itu.mandates.vocab.ResourceFolder;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words of the queries in all languages: queries/words/{language}.yaml. English titles,
 * questions and meanings stand in the query files themselves; what a language lacks is English.
 */
public final class QueryWords {

    private final Map<String, YamlMap> languages = new HashMap<>();

    QueryWords(List<TextFile> files) {
        files.forEach(file -> languages.put(file.name(), read(file)));
    }

    static QueryWords load() {
        return new QueryWords(new ResourceFolder("queries/words").files(".yaml"));
    }

    private static YamlMap read(TextFile file) {
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file.text());
        YamlMap map = YamlMap.of(file.name() + ".yaml", yaml);
        map.allow("tags", "labels", "values", "queries");
        return map;
    }

    /** What a group of queries is called; its code where no file names it. */
    public Wording tag(String code) {
        return shared("tags", code).orElse(Wording.english(code));
    }

    /** The head of a column of this name. */
    public Wording label(String column) {
        return shared("labels", column).orElse(Column.labelOf(column));
    }

    /** What a code in a cell means, such as "adopted"; empty if it is no code. */
    public Optional<Wording> value(String code) {
        return shared("values", code);
    }

    private Optional<Wording> shared(String kind, String code) {
        return in("en", List.of(kind), code)
                .map(english -> added(Wording.english(english), List.of(kind), code));
    }

    /** The words with those of the other languages. */
    private Wording added(Wording wording, List<String> path, String key) {
        Wording all = wording;
        for (String language : languages.keySet()) {
            Optional<String> words = in(language, path, key);
            if (words.isPresent()) {
                all = all.with(language, words.get());
            }
        }
        return all;
    }

    /** The names under a key in English: "labels", "tags", "values", "queries". */
    Set<String> names(String kind) {
        YamlMap english = languages.get("en");
        return english.has(kind) ? english.map(kind).content().keySet() : Set.of();
    }

    private Optional<String> in(String language, List<String> path, String key) {
        YamlMap map = languages.getOrDefault(language, new YamlMap("words", Map.of()));
        for (String step : path) {
            if (!map.has(step)) {
                return Optional.empty();
            }
            map = map.map(step);
        }
        return map.has(key) ? Optional.of(map.string(key)) : Optional.empty();
    }

    /** The header of this query with its words in all languages. */
    Header in(String query, Header header) {
        List<String> path = List.of("queries", query);
        return new Header(
                added(header.title(), path, "title"),
                added(header.question(), path, "question"),
                added(header.description(), path, "description"),
                header.tags(),
                header.parameters().stream().map(each -> parameter(query, each)).toList(),
                header.columns().stream().map(each -> column(query, each)).toList(),
                header.expect(),
                header.publication(),
                header.version(),
                header.status(),
                header.replacedBy());
    }

    private Parameter parameter(String query, Parameter one) {
        Wording label = added(one.label(), List.of("queries", query, "params"), one.name());
        return new Parameter(
                one.name(),
                one.type(),
                label,
                one.example(),
                one.defaultValue(),
                one.need(),
                one.choices());
    }

    private Column column(String query, Column one) {
        Wording label = shared("labels", one.name()).orElse(one.label());
        Wording meaning = added(one.meaning(), List.of("queries", query, "columns"), one.name());
        return one.labelled(label).meaning(meaning);
    }
}
