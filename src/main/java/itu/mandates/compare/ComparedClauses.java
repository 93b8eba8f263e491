package itu.mandates.compare;

import itu.mandates.compare.Canon.Term;
import itu.mandates.compare.ComparedClause.Cited;
import itu.mandates.model.Identifier;
import itu.mandates.model.Identifier.Form;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Modals;
import itu.mandates.vocab.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the clauses of texts ready to be compared. */
final class ComparedClauses {

    private static final Set<Form> WORKS = EnumSet.of(Form.EDITION, Form.RESOLUTION);

    /** In the names of articles; numbers ("No. 78 CV") stand inside articles. */
    private static final String ARTICLE = "-art-";

    private final Canon canon;
    private final Phrases phrases;
    private final BodyNames names;
    private final Frames frames;
    private final PeopleGroups groups;
    private final Map<Identifier, List<Reference>> references;

    ComparedClauses(Canon canon, Phrases phrases, BodyNames names, List<Reference> references) {
        this.canon = canon;
        this.phrases = phrases;
        this.names = names;
        this.groups = new PeopleGroups(phrases);
        this.frames = new Frames(Lexicon.load(), Modals.load());
        this.references = references.stream().collect(Collectors.groupingBy(Reference::citing));
    }

    List<ComparedClause> read(Revision text) {
        var asking = new Asking(phrases, text.language());
        var bands = new Bands(phrases, text.language());
        return Placed.in(text).stream().map(place -> read(place, text, asking, bands)).toList();
    }

    private ComparedClause read(Placed place, Revision text, Asking asking, Bands bands) {
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
                groups.in(terms, text.language()),
                bands.in(place.text()),
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

    /** Works and articles are those of a recital: a mandate that cites one is about its task. */
    private Cited cited(Placed place) {
        var citing = references.getOrDefault(place.id(), List.of());
        boolean own = citing.stream().anyMatch(each -> each.kind() == Reference.Kind.INTERNAL);
        if (!place.isPreamble()) {
            return new Cited(Set.of(), Set.of(), false, own);
        }
        boolean first = citing.stream().anyMatch(each -> place.text().startsWith(each.quote()));
        var works = works(citing);
        return new Cited(works, articles(citing), first && !works.isEmpty(), own);
    }

    private static Set<Identifier> works(List<Reference> citing) {
        return citing.stream()
                .flatMap(each -> each.target().stream())
                .filter(target -> WORKS.contains(target.form()))
                .map(Identifier::resolutionOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Identifier> articles(List<Reference> citing) {
        return citing.stream()
                .filter(each -> each.kind() == Reference.Kind.PROVISION)
                .flatMap(each -> each.target().stream())
                .filter(target -> target.toString().contains(ARTICLE))
                .collect(Collectors.toUnmodifiableSet());
    }
}
