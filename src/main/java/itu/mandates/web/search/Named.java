package itu.mandates.web.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing with all that it is called.
 *
 * @param kind resolution, topic, body, conference, document or query
 */
record Named<T>(T thing, String kind, Set<Name> names) {

    /** So much closer is a name with the words as they are typed. */
    private static final double SAME_WORDS = 1.25;

    /**
     * A name.
     *
     * @param words folded, in their order
     * @param stems of the words in its language
     */
    record Name(List<String> words, String language, Set<String> stems) {

        static Name of(String name, String language) {
            var stems = Set.copyOf(WordForms.stems(name, language));
            return new Name(WordForms.folded(name), language, stems);
        }

        private boolean has(Wanted word) {
            return word.stems().getOrDefault(language, List.of()).stream().anyMatch(stems::contains)
                    || words.stream().anyMatch(own -> begins(own, word.folded()));
        }

        private double closeness(List<Wanted> sought) {
            boolean same = sought.stream().map(Wanted::folded).allMatch(words::contains);
            return (same ? SAME_WORDS : 1) * sought.size() / Math.max(1, words.size());
        }

        private static boolean begins(String own, String sought) {
            if (Character.isDigit(sought.charAt(0))) {
                return own.equals(sought);
            }
            return WordForms.runsTogether(sought) ? own.contains(sought) : own.startsWith(sought);
        }
    }

    /**
     * A word that is sought.
     *
     * @param stems in the languages in which it may be meant
     */
    record Wanted(String folded, Map<String, List<String>> stems) {

        static List<Wanted> of(List<String> words, String language) {
            return words.stream()
                    .filter(word -> !WordForms.fold(word).isEmpty())
                    .map(word -> new Wanted(WordForms.fold(word), stems(word, language)))
                    .toList();
        }

        private static Map<String, List<String>> stems(String word, String language) {
            return Stream.of(language, "en")
                    .distinct()
                    .collect(
                            Collectors.toMap(
                                    Function.identity(), each -> WordForms.stems(word, each)));
        }
    }

    /** Whether each of the words begins one of its own, or is a form of it; numbers are whole. */
    boolean has(List<Wanted> sought) {
        return sought.stream().allMatch(word -> names.stream().anyMatch(name -> name.has(word)));
    }

    /**
     * How much of what it is called was sought, for the order: most if a name is just the words, 1
     * if it is other forms of them alone.
     */
    double closeness(List<Wanted> sought) {
        return names.stream()
                .filter(name -> sought.stream().allMatch(name::has))
                .mapToDouble(name -> name.closeness(sought))
                .max()
                .orElse(0);
    }

    /** Whether these words are one of its names. */
    boolean isCalled(List<String> words) {
        List<String> folded = words.stream().map(WordForms::fold).toList();
        return names.stream().anyMatch(name -> name.words().equals(folded));
    }

    Named<T> and(Named<T> other) {
        return new Named<>(
                thing,
                kind,
                Stream.concat(names.stream(), other.names.stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
