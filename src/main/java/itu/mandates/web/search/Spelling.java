package itu.mandates.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The words of a release, and which of them a mistyped one is nearest to: letters left out, put in,
 * exchanged or in the other order, found with the automata of Lucene's fuzzy search.
 *
 * @param words folded, with the spelling that is most common
 * @param stems of all words, each behind its language
 */
record Spelling(Map<String, Known> words, Set<String> stems) {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    /** From this length on two mistakes are one word still. */
    private static final int LONG = 7;

    /**
     * A word of the release.
     *
     * @param spelt as in the release, in lower case
     * @param count how often it occurs
     * @param languages of the texts and names that it occurs in
     */
    record Known(String spelt, int count, Set<String> languages) {

        private Known and(Known other) {
            Set<String> all =
                    languages.containsAll(other.languages)
                            ? languages
                            : Stream.concat(languages.stream(), other.languages.stream())
                                    .collect(Collectors.toUnmodifiableSet());
            return new Known(spelt, count + other.count, all);
        }
    }

    /** Gathers the words. */
    static final class Builder {

        private final Map<String, Known> words = new HashMap<>();
        private final Set<String> stems = new HashSet<>();

        Builder add(String text, String language) {
            WordForms.words(text).stream()
                    .filter(word -> !Character.isDigit(word.charAt(0)))
                    .forEach(
                            word ->
                                    words.merge(
                                            WordForms.fold(word),
                                            new Known(word, 1, Set.of(language)),
                                            Known::and));
            WordForms.stems(text, language).forEach(stem -> stems.add(language + " " + stem));
            return this;
        }

        Spelling build() {
            return new Spelling(Map.copyOf(words), Set.copyOf(stems));
        }
    }

    /** The words with the nearest known one for each that is unknown; empty if there is none. */
    Optional<String> suggestion(String asked, String language) {
        var better = new ArrayList<String>();
        boolean changed = false;
        for (String word : WordForms.words(asked)) {
            Optional<String> near =
                    isKnown(word, language) ? Optional.empty() : nearest(word, language);
            changed |= near.isPresent();
            better.add(near.orElse(word));
        }
        return changed ? Optional.of(String.join(" ", better)) : Optional.empty();
    }

    private boolean isKnown(String word, String language) {
        String folded = WordForms.fold(word);
        return Character.isDigit(word.charAt(0))
                || folded.length() < SHORTEST
                || words.containsKey(folded)
                || Stream.of(language, "en")
                        .flatMap(in -> WordForms.stems(word, in).stream().map(s -> in + " " + s))
                        .anyMatch(stems::contains);
    }

    /** One mistake before two; then the most common word of the language or of English. */
    private Optional<String> nearest(String word, String language) {
        String folded = WordForms.fold(word);
        return within(1, folded, language)
                .or(() -> folded.length() < LONG ? Optional.empty() : within(2, folded, language));
    }

    private Optional<String> within(int mistakes, String word, String language) {
        var near = automaton(word, mistakes);
        return words.entrySet().stream()
                .filter(each -> each.getKey().length() >= SHORTEST && near.run(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(
                        each ->
                                each.languages().contains(language)
                                        || each.languages().contains("en"))
                .max(Comparator.comparingInt(Known::count).thenComparing(Known::spelt))
                .map(Known::spelt);
    }

    private static CharacterRunAutomaton automaton(String word, int mistakes) {
        return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(mistakes));
    }

    /** How many letters apart two words are, up to 2; 3 for more. */
    static int apart(String one, String other) {
        String folded = WordForms.fold(other);
        return IntStream.rangeClosed(0, 2)
                .filter(mistakes -> automaton(WordForms.fold(one), mistakes).run(folded))
                .findFirst()
                .orElse(3);
    }
}
