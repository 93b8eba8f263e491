package itu.mandates.vocab;

import itu.mandates.model.Passage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that open a title line ("RESOLUTION", "DÉCISION"), from data/title-words.tsv. */
public final class TitleWords {

    private final Map<String, String> types;

    private final WordList drafts;

    private TitleWords(Map<String, String> types, WordList drafts) {
        this.types = types;
        this.drafts = drafts;
    }

    public static TitleWords load() {
        return new TitleWords(
                new ResourceFolder("data")
                        .file("title-words.tsv")
                        .orElseThrow()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .collect(Collectors.toMap(row -> row[2], row -> row[0])),
                WordList.load("draft-words"));
    }

    /** A line without the words that say it is the title of a draft: "DRAFT NEW". */
    public String withoutDraft(String line) {
        return drafts.words().stream()
                .filter(
                        word ->
                                line.length() > word.length()
                                        && line.regionMatches(true, 0, word, 0, word.length())
                                        && line.charAt(word.length()) == ' ')
                .findFirst()
                .map(word -> line.substring(word.length() + 1))
                .orElse(line);
    }

    /** All of them, in lower case. */
    public Set<String> all() {
        return Set.copyOf(types.keySet());
    }

    /** The type code ("res", "dec", "rec", "op") that a word stands for, in any case. */
    public Optional<String> type(String word) {
        return Optional.ofNullable(types.get(Passage.normal(word).toLowerCase(Locale.ROOT)));
    }
}
