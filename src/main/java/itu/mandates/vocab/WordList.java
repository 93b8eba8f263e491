package itu.mandates.vocab;

import itu.mandates.model.Passage;
import java.util.List;
import java.util.Locale;

/**
 * Words of one kind in all languages, from a table {@code data/{name}.tsv} with the columns
 * language and word; lines that begin with "#" are comments.
 *
 * @param words in lower case, normalised ({@link Passage#normal}), the longest first
 */
public record WordList(List<String> words) {

    public WordList {
        words = List.copyOf(words);
    }

    /**
     * Reads one table.
     *
     * @throws IllegalStateException if there is none of this name
     */
    public static WordList load(String name) {
        return new WordList(
                new ResourceFolder("data")
                        .file(name + ".tsv")
                        .orElseThrow(() -> new IllegalStateException("no data/" + name + ".tsv"))
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> lower(line.split("\t")[1]))
                        .distinct()
                        .sorted((a, b) -> b.length() - a.length())
                        .toList());
    }

    /** Whether {@code text} begins with one of the words as a word of its own; case matters. */
    public boolean begins(String text) {
        return words.stream().anyMatch(word -> text.startsWith(word) && ends(text, word));
    }

    private static boolean ends(String text, String word) {
        return word.endsWith("'")
                || text.length() == word.length()
                || !Character.isLetterOrDigit(text.charAt(word.length()));
    }

    private static String lower(String word) {
        return Passage.normal(word).toLowerCase(Locale.ROOT);
    }
}
