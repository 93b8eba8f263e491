package itu.mandates.vocab;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which a report says that something was done: data/compare/report-words.tsv. */
public final class ReportWords {

    private record Word(String form, String language) {}

    private final List<Word> words;

    private ReportWords(List<Word> words) {
        this.words = words;
    }

    /**
     * @throws IllegalStateException if the file is missing or malformed
     */
    public static ReportWords load() {
        return new ReportWords(
                Table.load("data/compare", "report-words.tsv").rows().stream()
                        .map(row -> new Word(row.text("form"), row.text("language")))
                        .toList());
    }

    /** Forms in lower case. */
    public Set<String> in(String language) {
        return words.stream()
                .filter(word -> word.language().equals(language))
                .map(Word::form)
                .collect(Collectors.toUnmodifiableSet());
    }
}
