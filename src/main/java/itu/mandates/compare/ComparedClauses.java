package itu.mandates.compare;

import itu.mandates.compare.Canon.Term;
import itu.mandates.compare.ComparedClause.Cited;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Modals;
import itu.mandates.vocab.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        var asking = new Asking(phrases, text.language());
        return Placed.in(text).stream().map(place -> read(place, text, asking)).toList();
    }

    private ComparedClause read(Placed place, Revision text, Asking asking) {
        var terms = canon.terms(Typography.unclosed(place.text()));
        var verb = asking.verb(terms);
        return new ComparedClause(
                place,
                text,
                terms,
                bodies(place.section().heading()),
                frames.of(place, text.language()),
                action(terms, verb, asking),
                MainWords.of(Typography.unclosed(place.text()), terms, verb.orElse(task(terms))),
                cited(place),
                names.sector(text.id().body()));
    }

    /** Where the task begins behind those who are told: "the study groups to continue ...". */
    private static int task(List<Term> terms) {
        int to = terms.stream().map(Term::form).toList().indexOf("to");
        boolean told = to > 0 && terms.get(0).body() && terms.get(to - 1).body();
        return told ? to : 0;
    }

    private Set<String> bodies(String heading) {
        return canon.terms(heading).stream()
                .filter(Term::body)
                .map(Term::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> action(List<Term> terms, OptionalInt verb, Asking asking) {
        return verb.isPresent()
                ? Optional.of(asking.code(terms.get(verb.getAsInt())))
                : Optional.empty();
    }

    /** What a recital cites, and whether it begins with the citation. */
    private Cited cited(Placed place) {
        if (!place.isPreamble()) {
            return Cited.NOTHING;
        }
        var citing = references.getOrDefault(place.id(), List.of());
        var works =
                citing.stream()
                        .flatMap(each -> each.target().stream())
                        .filter(
                                target ->
                                        target.form() == Identifier.Form.EDITION
                                                || target.form() == Identifier.Form.RESOLUTION)
                        .map(Identifier::resolutionOf)
                        .collect(Collectors.toUnmodifiableSet());
        boolean first = citing.stream().anyMatch(each -> place.text().startsWith(each.quote()));
        return new Cited(works, first && !works.isEmpty());
    }
}
