package itu.mandates.vocab;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The spellings of the places where conferences met: data/register/places.tsv.
 *
 * @param english name by any spelling
 * @param spellings by English name and language
 */
record Places(Map<String, String> english, Map<String, Map<String, String>> spellings) {

    private static final List<String> SPELLINGS = List.of("en", "fr", "es", "ru", "ar", "zh");

    static Places load() {
        return of(Table.load("data/register", "places.tsv"));
    }

    static Places of(Table table) {
        var english = new HashMap<String, String>();
        var spellings = new HashMap<String, Map<String, String>>();
        for (var row : table.rows()) {
            String place = row.text("en");
            spellings.put(place, SPELLINGS.stream().collect(Collectors.toMap(l -> l, row::text)));
            SPELLINGS.forEach(column -> put(english, row, column, row.text(column), place));
            row.list("other").forEach(form -> put(english, row, "other", form, place));
        }
        return new Places(Map.copyOf(english), Map.copyOf(spellings));
    }

    private static void put(
            Map<String, String> english, Table.Row row, String column, String form, String place) {
        String known = english.putIfAbsent(key(form), place);
        if (known != null && !known.equals(place)) {
            throw row.error(column, "is a spelling of " + known + " already");
        }
    }

    /** The English name of the place that is spelt so in any language; empty if unknown. */
    Optional<String> name(String spelling) {
        return Optional.ofNullable(english.get(key(spelling)));
    }

    /** How a language spells the place, by any of its spellings; empty if unknown. */
    Optional<String> spelling(String place, String language) {
        return name(place).map(spellings::get).map(own -> own.get(language));
    }

    /** Letters alone, without accents and case. */
    private static String key(String spelling) {
        return Normalizer.normalize(spelling, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
