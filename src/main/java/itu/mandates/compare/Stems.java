package itu.mandates.compare;

import itu.mandates.vocab.Phrases;
import itu.mandates.vocab.Phrases.Phrase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of a word made one, and words that say the same made one: data/compare. */
final class Stems {

    /** A shorter word keeps its ending. */
    private static final int LEAST = 4;

    private final List<Phrase> endings;
    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Stems(Phrases phrases, String language) {
        endings =
                phrases.endings().stream()
                        .filter(ending -> ending.language().equals(language))
                        .sorted(Comparator.comparing(ending -> -ending.form().length()))
                        .toList();
        phrases.synonyms().stream()
                .filter(each -> each.language().equals(language))
                .forEach(each -> synonyms.put(bare(each.form()), bare(each.code())));
    }

    String of(String word) {
        return known.computeIfAbsent(word, this::stem);
    }

    private String stem(String word) {
        String bare = bare(word);
        return synonyms.getOrDefault(bare, bare);
    }

    private String bare(String word) {
        String bare = singular(word);
        for (var shorter = shorter(bare); shorter.isPresent(); shorter = shorter(bare)) {
            bare = shorter.get();
        }
        return bare;
    }

    private Optional<String> shorter(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending.form()))
                .map(ending -> cut(word, ending))
                .filter(cut -> cut.length() >= LEAST && !cut.equals(word))
                .findFirst();
    }

    private static String cut(String word, Phrase ending) {
        return word.substring(0, word.length() - ending.form().length()) + ending.code();
    }

    /** Without the "s" of a plural or of a possessive. */
    static String singular(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        boolean plural = bare.length() > LEAST && bare.endsWith("s") && !bare.endsWith("ss");
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }
}
