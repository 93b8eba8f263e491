package itu.mandates.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map of a YAML header. Whatever is not as it should be is refused with its key.
 *
 * @param path where it stands: "header", "params.resolution"
 */
record YamlMap(String path, Map<String, Object> content) {

    static YamlMap of(String path, Object yaml) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(path + ": must be a map of keys");
        }
        var content = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> content.put(String.valueOf(key), value));
        return new YamlMap(path, content);
    }

    /** Refuses all other keys. */
    void allow(String... keys) {
        Set<String> allowed = Set.of(keys);
        content.keySet().stream()
                .filter(key -> !allowed.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new IllegalArgumentException(name(key) + ": unknown key");
                        });
    }

    boolean has(String key) {
        return content.containsKey(key);
    }

    String string(String key) {
        Object value = content.get(key);
        if (value == null || value instanceof Map || value instanceof List) {
            throw wrong(key, "a value");
        }
        return value.toString();
    }

    int integer(String key) {
        if (content.get(key) instanceof Integer number) {
            return number;
        }
        throw wrong(key, "a whole number");
    }

    boolean bool(String key) {
        if (content.get(key) instanceof Boolean truth) {
            return truth;
        }
        throw wrong(key, "true or false");
    }

    /** Words, or words by language. */
    Wording wording(String key) {
        if (!(content.get(key) instanceof Map)) {
            return Wording.english(string(key));
        }
        try {
            return new Wording(values(key));
        } catch (IllegalArgumentException e) {
            throw wrong(key, "words, also in English (en)");
        }
    }

    List<String> strings(String key) {
        if (content.get(key) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw wrong(key, "a list");
    }

    YamlMap map(String key) {
        return of(name(key), content.get(key));
    }

    /** The map under this key, with no other keys than these; an empty one if it is absent. */
    YamlMap mapOrNone(String key, String... keys) {
        YamlMap map = has(key) ? map(key) : new YamlMap(name(key), Map.of());
        map.allow(keys);
        return map;
    }

    int integerOr(String key, int otherwise) {
        return has(key) ? integer(key) : otherwise;
    }

    String stringOr(String key, String otherwise) {
        return has(key) ? string(key) : otherwise;
    }

    /** The maps of a list. */
    List<YamlMap> mapsInList(String key) {
        if (content.get(key) instanceof List<?> list) {
            return list.stream().map(each -> of(name(key), each)).toList();
        }
        throw wrong(key, "a list of maps");
    }

    /** Maps by key; none if the key is absent. */
    Map<String, YamlMap> maps(String key) {
        var maps = new LinkedHashMap<String, YamlMap>();
        if (has(key)) {
            YamlMap outer = map(key);
            outer.content().keySet().forEach(each -> maps.put(each, outer.map(each)));
        }
        return maps;
    }

    /** Words by key; none if the key is absent. */
    Map<String, Wording> wordings(String key) {
        var words = new LinkedHashMap<String, Wording>();
        if (has(key)) {
            YamlMap outer = map(key);
            outer.content().keySet().forEach(each -> words.put(each, outer.wording(each)));
        }
        return words;
    }

    /** Values by key; none if the key is absent. */
    Map<String, String> values(String key) {
        return has(key) ? map(key).values() : Map.of();
    }

    /** The values of a map, or of each map of a list; none if the key is absent. */
    List<Map<String, String>> oneOrMore(String key) {
        if (!has(key)) {
            return List.of();
        }
        return content.get(key) instanceof List<?>
                ? mapsInList(key).stream().map(YamlMap::values).toList()
                : List.of(values(key));
    }

    /** Its own values by key. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        content.keySet().forEach(each -> values.put(each, string(each)));
        return values;
    }

    IllegalArgumentException wrong(String key, String right) {
        return new IllegalArgumentException(name(key) + ": must be " + right);
    }

    private String name(String key) {
        return path.equals("header") ? key : path + "." + key;
    }
}
