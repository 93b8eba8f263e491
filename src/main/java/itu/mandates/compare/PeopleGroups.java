package itu.mandates.compare;

import itu.mandates.compare.Canon.Term;
import itu.mandates.vocab.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of people that a clause is for: data/compare/groups.tsv. Resolutions on women, youth
 * and persons with disabilities are written alike, word by word, and give different tasks.
 */
final class PeopleGroups {

    private final List<Phrases.Phrase> stems;

    PeopleGroups(Phrases phrases) {
        stems = phrases.groups();
    }

    /** Codes of the groups. */
    Set<String> in(List<Term> terms, String language) {
        return terms.stream()
                .flatMap(term -> stems.stream().filter(stem -> fits(stem, term, language)))
                .map(Phrases.Phrase::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean fits(Phrases.Phrase stem, Term term, String language) {
        return stem.language().equals(language)
                && !term.body()
                && term.strict().startsWith(stem.form());
    }
}
