package itu.mandates.query;

import java.util.Map;
import java.util.TreeMap;

/**
 * The same words in one or more languages.
 *
 * @param byLanguage by two-letter code; English is always there
 */
public record Wording(Map<String, String> byLanguage) {

    private static final String ENGLISH = "en";

    public Wording {
        byLanguage = new TreeMap<>(byLanguage);
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("must be given in English (en)");
        }
    }

    static Wording english(String words) {
        return new Wording(Map.of(ENGLISH, words));
    }

    /** The words in this language, or else in English. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get(ENGLISH));
    }

    /** The language of what {@link #in} gives: this one, or English where it is not filled in. */
    public String languageIn(String language) {
        return byLanguage.containsKey(language) ? language : ENGLISH;
    }

    /** The same, and in another language too; blank words change nothing. */
    Wording with(String language, String words) {
        if (words.isBlank()) {
            return this;
        }
        var more = new TreeMap<>(byLanguage);
        more.put(language, words);
        return new Wording(more);
    }

    /** The words in English. */
    @Override
    public String toString() {
        return in(ENGLISH);
    }
}
