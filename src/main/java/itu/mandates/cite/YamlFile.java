package itu.mandates.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A mapping in a YAML file, read strictly: plain data, no key twice, no key that is not expected.
 * Every error is an {@link IllegalArgumentException} that names the file and the key.
 *
 * @param file named in errors
 * @param path keys that lead to this mapping, "" for the whole file
 */
record YamlFile(String file, String path, Map<String, Object> entries) {

    static YamlFile read(String file, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object root = new Yaml(new SafeConstructor(options)).load(text);
            return new YamlFile(file, "", mapping(file, "", root));
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** This, if it has no other keys. */
    YamlFile only(Set<String> keys) {
        for (String key : entries.keySet()) {
            if (!keys.contains(key)) {
                throw error(key, "unknown; known here: " + String.join(", ", keys));
            }
        }
        return this;
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> error(key, "missing"));
    }

    Optional<String> optional(String key) {
        Object value = entries.get(key);
        if (value instanceof Map || value instanceof List) {
            throw error(key, "not a text");
        }
        return Optional.ofNullable(value).map(Object::toString).map(String::strip);
    }

    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    YamlFile inner(String key) {
        return new YamlFile(file, path + key + ".", mapping(file, path + key, entries.get(key)));
    }

    List<YamlFile> inners(String key) {
        var inners = new ArrayList<YamlFile>();
        for (Object item : list(key)) {
            String at = path + key + "[" + inners.size() + "]";
            inners.add(new YamlFile(file, at + ".", mapping(file, at, item)));
        }
        return inners;
    }

    /** Every entry as text, in order of the file. */
    Map<String, String> asTexts() {
        var texts = new LinkedHashMap<String, String>();
        entries.keySet().forEach(key -> texts.put(key, text(key)));
        return texts;
    }

    IllegalArgumentException error(String key, String problem) {
        return new IllegalArgumentException(file + ": " + path + key + ": " + problem);
    }

    private List<?> list(String key) {
        if (entries.get(key) instanceof List<?> list) {
            return list;
        }
        throw error(key, entries.containsKey(key) ? "not a list" : "missing");
    }

    private static Map<String, Object> mapping(String file, String path, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(file + ": " + path + ": not a mapping");
        }
        var entries = new LinkedHashMap<String, Object>();
        map.forEach((key, entry) -> entries.put(String.valueOf(key), entry));
        return entries;
    }
}
