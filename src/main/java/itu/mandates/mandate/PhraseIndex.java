package itu.mandates.mandate;

import itu.mandates.vocab.Phrases.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases by their first word, so that each word of a text is looked up once. Of two that fit the
 * longest counts. "..." in a phrase stands for up to six words without a mark between.
 */
final class PhraseIndex {

    private static final int GAP = 6;
    private static final String ANYTHING = "...";

    /**
     * @param from place of the first word
     * @param to place after the last
     */
    record Hit(String code, int from, int to) {}

    /**
     * @param exact whether case counts
     */
    private record Entry(List<String> words, boolean exact, String code) {

        boolean fits(Tokens tokens, int at, String word) {
            return exact ? tokens.text(at).equals(word) : tokens.lower(at).equals(word);
        }
    }

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    PhraseIndex(List<Phrase> phrases) {
        phrases.forEach(phrase -> add(phrase.form().toLowerCase(), false, phrase.code()));
        sort();
    }

    private PhraseIndex() {}

    /** Of names: acronyms count only as they are written, other names with capitals and without. */
    static PhraseIndex ofNames(Map<String, String> names) {
        var index = new PhraseIndex();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> index.addName(entry.getKey(), entry.getValue()));
        index.sort();
        return index;
    }

    private void addName(String name, String code) {
        boolean acronym = !name.contains(" ") && name.equals(name.toUpperCase());
        add(acronym ? name : name.toLowerCase(), acronym, code);
    }

    private void add(String form, boolean exact, String code) {
        codes.add(code);
        var words =
                Arrays.stream(form.replaceAll("([(),、]|\\p{IsHan})", " $1 ").strip().split("\\s+"))
                        .toList();
        byFirstWord
                .computeIfAbsent(words.get(0).toLowerCase(), word -> new ArrayList<>())
                .add(new Entry(words, exact, code));
    }

    private void sort() {
        var longest = Comparator.comparing((Entry entry) -> -entry.words().size());
        byFirstWord.values().forEach(entries -> entries.sort(longest));
    }

    /** The phrase that begins at a place. */
    Optional<Hit> at(Tokens tokens, int at) {
        for (Entry entry : byFirstWord.getOrDefault(tokens.lower(at), List.of())) {
            int end = end(entry, 0, tokens, at);
            if (end >= 0) {
                return Optional.of(new Hit(entry.code(), at, end));
            }
        }
        return Optional.empty();
    }

    boolean has(Tokens tokens, int at) {
        return at(tokens, at).isPresent();
    }

    /** Whether some phrase stands for this code. */
    boolean holds(String code) {
        return codes.contains(code);
    }

    /** Whether a form of one word stands for this code. */
    boolean holds(String form, String code) {
        return byFirstWord.getOrDefault(form, List.of()).stream()
                .anyMatch(
                        entry -> entry.words().equals(List.of(form)) && entry.code().equals(code));
    }

    /** All between two places, none within another. */
    List<Hit> in(Tokens tokens, int from, int to) {
        var hits = new ArrayList<Hit>();
        int at = from;
        while (at < to) {
            var hit = at(tokens, at).filter(found -> found.to() <= to);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    /** Where a phrase ends whose words from {@code next} on begin at a place; -1 if they do not. */
    private static int end(Entry entry, int next, Tokens tokens, int at) {
        if (next == entry.words().size()) {
            return at;
        }
        if (entry.words().get(next).equals(ANYTHING)) {
            return endBehindGap(entry, next + 1, tokens, at);
        }
        boolean fits = entry.fits(tokens, at, entry.words().get(next));
        return fits ? end(entry, next + 1, tokens, at + 1) : -1;
    }

    private static int endBehindGap(Entry entry, int next, Tokens tokens, int at) {
        for (int i = at; i <= at + GAP; i++) {
            int end = end(entry, next, tokens, i);
            if (end >= 0 || !tokens.isWord(i)) {
                return end;
            }
        }
        return -1;
    }
}
