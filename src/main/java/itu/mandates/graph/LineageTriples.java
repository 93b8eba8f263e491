package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.LINEAGE;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.ClauseChange;
import itu.mandates.model.ClauseChange.Shift;
import itu.mandates.model.Identifier;
import itu.mandates.model.Lineage;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/** Clauses through time, and what became of each from one text to the next. */
final class LineageTriples {

    private final NamedGraphs graphs;
    private final Map<Identifier, String> languages;

    /**
     * @param languages of texts, by edition or draft
     */
    LineageTriples(NamedGraphs graphs, Map<Identifier, String> languages) {
        this.graphs = graphs;
        this.languages = languages;
    }

    void write(Kinship kinship) {
        kinship.lineages().forEach(this::write);
        kinship.changes().forEach(this::write);
    }

    private void write(Lineage lineage) {
        Resource node = Itu.iri(lineage.id());
        String label = graphs.label(Itu.iri(lineage.members().get(0))) + ", through time";
        graphs.about(LINEAGE, node).type(Itu.LINEAGE).label(label);
        link(lineage.members(), Itu.MEMBER_OF_LINEAGE, node);
        link(lineage.proposals(), Itu.PROPOSED_FOR_LINEAGE, node);
        lineage.replaced()
                .forEach(
                        old ->
                                graphs.about(LINEAGE, Itu.iri(old))
                                        .type(Itu.LINEAGE)
                                        .label(label + " (formerly " + old.last() + ")")
                                        .link(DCTerms.isReplacedBy, node));
    }

    private void link(List<Identifier> clauses, Property property, Resource lineage) {
        clauses.forEach(clause -> graphs.about(LINEAGE, Itu.iri(clause)).link(property, lineage));
    }

    private void write(ClauseChange change) {
        String language = language(change);
        var description =
                graphs.about(LINEAGE, Itu.iri(name(change)))
                        .type(Itu.CLAUSE_CHANGE)
                        .label(label(change))
                        .link(Itu.FROM, change.from().map(Itu::iri))
                        .link(Itu.TO, change.to().map(Itu::iri))
                        .link(Itu.ABSENT_FROM, change.absentFrom().map(Itu::iri))
                        .link(Itu.CHANGE_KIND, code("changeKind", change.kind()))
                        .put(Itu.CONFIDENCE, change.confidence())
                        .link(Itu.METHOD, code("method", change.method()))
                        .words(
                                Itu.HEADING_CHANGE,
                                change.heading().map(LineageTriples::shift),
                                language)
                        .words(
                                Itu.ADDRESSEE_CHANGE,
                                change.addressee().map(LineageTriples::shift),
                                language)
                        .words(Itu.FORCE_CHANGE, change.force().map(LineageTriples::shift), "en")
                        .words(Itu.DIFFERENCE, Differences.print(change.difference()), language);
        change.passedOver().forEach(each -> description.link(Itu.PASSES_OVER, Itu.iri(each)));
        if (change.from().isPresent() && change.to().isPresent()) {
            description.type(Prov.DERIVATION).put(Itu.SIMILARITY, change.similarity());
        }
    }

    static Identifier name(ClauseChange change) {
        return Hash.name("change", path(change.from()), path(text(change)), change.method());
    }

    /** The clause after, or the text without one: several drafts may delete the same clause. */
    private static Optional<Identifier> text(ClauseChange change) {
        return change.to().or(change::absentFrom);
    }

    private String label(ClauseChange change) {
        String clauses =
                Stream.of(change.from(), change.to())
                        .flatMap(Optional::stream)
                        .map(clause -> graphs.label(Itu.iri(clause)))
                        .collect(Collectors.joining(" → "));
        return clauses + ": " + Labels.camelCase(change.kind().name());
    }

    private String language(ClauseChange change) {
        return change.to()
                .or(change::from)
                .map(clause -> languages.getOrDefault(clause.editionOf(), "en"))
                .orElse("en");
    }

    private static String shift(Shift shift) {
        return shown(shift.before()) + " → " + shown(shift.after());
    }

    private static String shown(String words) {
        return words.isEmpty() ? "–" : words;
    }

    private static String path(Optional<Identifier> clause) {
        return clause.map(Identifier::toString).orElse("");
    }

    private static Resource code(String scheme, Enum<?> value) {
        return Itu.code(scheme, Labels.camelCase(value.name()));
    }
}
