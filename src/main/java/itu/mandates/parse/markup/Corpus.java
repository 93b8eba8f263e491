package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words, and pairs of words, of all texts held in which nothing runs together. */
final class Corpus {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}]");

    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    Corpus(Collection<Revision> held) {
        held.stream()
                .flatMap(Revision::allClauses)
                .filter(clause -> clause.status() != TextStatus.AS_FLATTENED)
                .map(Clause::text)
                .forEach(this::learn);
    }

    private void learn(String text) {
        String before = "";
        for (String word : words(text)) {
            words.add(word);
            pairs.add(before + " " + word);
            before = word;
        }
    }

    /** Words and marks in small letters. */
    static java.util.List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    }

    boolean knows(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the last word of one and the first of the other stand together somewhere. */
    boolean joins(String left, String right) {
        var before = words(left);
        var after = words(right);
        return !before.isEmpty()
                && !after.isEmpty()
                && pairs.contains(before.get(before.size() - 1) + " " + after.get(0));
    }
}
