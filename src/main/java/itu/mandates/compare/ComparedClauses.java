package itu.mandates.compare;

import itu.mandates.compare.Canon.Term;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Modals;
import itu.mandates.vocab.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the clauses of texts ready to be compared. */
final class ComparedClauses {

    private final Canon canon;
    private final Phrases phrases;
    private final BodyNames names;
    private final Frames frames;
    private final Map<Identifier, List<Reference>> references;

    ComparedClauses(Canon canon, Phrases phrases, BodyNames names, List<Reference> references) {
        this.canon = canon;
        this.phrases = phrases;
        this.names = names;
        this.frames = new Frames(Lexicon.load(), Modals.load());
        this.references = references.stream().collect(Collectors.groupingBy(Reference::citing));
    }

    List<ComparedClause> read(Revision text) {
        return Placed.in(text).stream().map(place -> read(place, text)).toList();
    }

    private ComparedClause read(Placed place, Revision text) {
        var terms = canon.terms(Typography.unclosed(place.text()));
        return new ComparedClause(
                place,
                text,
                terms,
                bodies(place.section().heading()),
                frames.of(place, text.language()),
                action(terms, text.language()),
                works(place),
                names.sector(text.id().body()));
    }

    private Set<String> bodies(String heading) {
        return canon.terms(heading).stream()
                .filter(Term::body)
                .map(Term::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The code of the first word that asks for something. */
    private Optional<String> action(List<Term> terms, String language) {
        return terms.stream()
                .filter(term -> !term.body())
                .flatMap(term -> action(term.verb(), language).stream())
                .findFirst();
    }

    /** By the longest stem that fits: "participation" asks for nothing, "participate" does. */
    private Optional<String> action(String word, String language) {
        return phrases.actions().stream()
                .filter(action -> action.language().equals(language))
                .filter(action -> word.startsWith(action.form()))
                .max(Comparator.comparing(action -> action.form().length()))
                .map(Phrases.Phrase::code)
                .filter(code -> !code.isEmpty());
    }

    /** What a recital cites that begins with the citation. */
    private Set<Identifier> works(Placed place) {
        var citing = references.getOrDefault(place.id(), List.of());
        boolean bare =
                place.isPreamble()
                        && citing.stream().anyMatch(each -> place.text().startsWith(each.quote()));
        return bare
                ? citing.stream()
                        .flatMap(each -> each.target().stream())
                        .filter(
                                target ->
                                        target.form() == Identifier.Form.EDITION
                                                || target.form() == Identifier.Form.RESOLUTION)
                        .map(Identifier::resolutionOf)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
