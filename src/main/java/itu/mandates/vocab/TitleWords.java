package itu.mandates.vocab;

import itu.mandates.model.Passage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that open a title line ("RESOLUTION", "DÉCISION"), from data/title-words.tsv. */
public final class TitleWords {

    private final Map<String, String> types;

    private TitleWords(Map<String, String> types) {
        this.types = types;
    }

    public static TitleWords load() {
        return new TitleWords(
                new ResourceFolder("data")
                        .file("title-words.tsv")
                        .orElseThrow()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .collect(Collectors.toMap(row -> row[2], row -> row[0])));
    }

    /** The type code ("res", "dec", "rec", "op") that a word stands for, in any case. */
    public Optional<String> type(String word) {
        return Optional.ofNullable(types.get(Passage.normal(word).toLowerCase(Locale.ROOT)));
    }
}
