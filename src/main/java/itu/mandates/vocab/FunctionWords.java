package itu.mandates.vocab;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells in which of the six languages a text is written, by its small words ({@code
 * data/function-words.tsv}).
 *
 * @param languages of each word
 */
public record FunctionWords(Map<String, String> languages) {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+");

    /** A text says its language within these code units; the rest of a book is not looked at. */
    private static final int ENOUGH = 100_000;

    public FunctionWords {
        languages = Map.copyOf(languages);
    }

    /**
     * @throws IllegalStateException if two languages share a word
     */
    public static FunctionWords load() {
        var languages = new HashMap<String, String>();
        for (var row : Table.load("data", "function-words.tsv").rows()) {
            if (languages.put(row.text("word"), row.text("language")) != null) {
                throw row.error("word", "stands twice");
            }
        }
        return new FunctionWords(languages);
    }

    /** The language whose words the text has most of; none if it has none of any. */
    public Optional<String> languageOf(String text) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        return WORD
                .matcher(start.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(languages::containsKey)
                .map(languages::get)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
