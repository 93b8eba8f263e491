package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompiledText.CompiledSection;
import itu.mandates.model.Part;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a heading says, as a set: the code of its opener, which is one in all languages, and the
 * other words; of an annex the words of its subject. The number of an annex says nothing.
 */
final class HeadingMeaning {

    private static final int SHORT = 2;

    private final List<Opener> openers = Lexicon.load().openers();

    /** How much two headings say alike, from 0 to 1. */
    static double alike(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() || other.isEmpty()
                ? 0
                : 2.0 * both.size() / (one.size() + other.size());
    }

    Set<String> of(CompiledSection section, String language) {
        return section.section().part() == Part.ANNEX
                ? words(subject(section))
                : opened(section.section().heading().toLowerCase(Locale.ROOT), language);
    }

    /** Without a heading such as "ANNEX 2" and a title that says only what the annex is to. */
    private static String subject(CompiledSection section) {
        return section.path().stream()
                .skip(1)
                .map(words -> words.replaceAll("\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)", " "))
                .collect(Collectors.joining(" "));
    }

    private Set<String> opened(String heading, String language) {
        for (Opener opener : openers) {
            if (opener.language().equals(language) && heading.startsWith(opener.form())) {
                var meaning = words(heading.substring(opener.form().length()));
                meaning.add("/" + opener.code());
                return meaning;
            }
        }
        return words(heading);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
