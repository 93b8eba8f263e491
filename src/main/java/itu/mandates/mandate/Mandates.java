package itu.mandates.mandate;

import itu.mandates.mandate.ClauseMandates.Found;
import itu.mandates.mandate.HeadingReader.Opening;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.vocab.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mandates that texts give: every operative clause, and every provision of an annex, which is
 * operative through the clause that calls the annex. Recitals and declarations give none. The time
 * taken grows with the length of the texts.
 */
public final class Mandates {

    private final Lexicon lexicon = Lexicon.load();
    private final Map<String, Rules> rules = new HashMap<>();
    private final Map<Identifier, List<Reference>> references;

    /**
     * @param references of the texts: by them it is known which clause calls an annex
     */
    public Mandates(List<Reference> references) {
        this.references = references.stream().collect(Collectors.groupingBy(Reference::citing));
    }

    /** In order of the texts; copies of a text give none. */
    public List<Mandate> of(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.revisions().stream())
                .flatMap(revision -> of(revision).stream())
                .toList();
    }

    /** In order of the text. */
    public List<Mandate> of(Revision revision) {
        Rules words =
                rules.computeIfAbsent(
                        revision.language() + " " + revision.id().body(),
                        any -> Rules.load(lexicon, revision.language(), revision.id().body()));
        return new Reading(words, new AnnexCalls(revision, references)).of(revision);
    }

    /** One text. */
    private static final class Reading {

        private final HeadingReader headings;
        private final ClauseMandates clauses;
        private final AnnexCalls calls;
        private final Map<Identifier, Opening> openings = new LinkedHashMap<>();
        private final List<Mandate> mandates = new ArrayList<>();

        Reading(Rules rules, AnnexCalls calls) {
            this.headings = new HeadingReader(rules);
            this.clauses = new ClauseMandates(rules);
            this.calls = calls;
        }

        List<Mandate> of(Revision revision) {
            for (Section section : revision.sections()) {
                switch (section.part()) {
                    case OPERATIVE -> operative(section);
                    case ANNEX -> annex(section);
                    case PREAMBLE -> {}
                }
            }
            return mandates;
        }

        private void operative(Section section) {
            headings.read(section.id(), section.heading())
                    .ifPresent(
                            opening -> {
                                section.allClauses()
                                        .forEach(clause -> openings.put(clause.id(), opening));
                                read(section, Inheritance.by(opening));
                            });
        }

        /** The heading that makes it operative tells with what force, and not whom. */
        private void annex(Section annex) {
            Optional<Identifier> through = calls.through(annex);
            Optional<Opening> opening =
                    through.map(openings::get).or(() -> openings.values().stream().findFirst());
            opening.map(Reading::toNobody)
                    .ifPresent(told -> read(annex, Inheritance.inAnnex(told, through)));
        }

        private static Opening toNobody(Opening opening) {
            var nobody = new Addressing(List.of(), List.of(), Basis.NONE);
            return new Opening(
                    opening.verb(),
                    opening.verbWords(),
                    nobody,
                    Optional.empty(),
                    List.of(),
                    List.of());
        }

        private void read(Section section, Inheritance told) {
            section.clauses().forEach(clause -> read(clause, told));
            section.sections().forEach(inner -> read(inner, told));
        }

        private void read(Clause clause, Inheritance told) {
            Found found = clauses.of(clause, told);
            mandates.addAll(found.mandates());
            clause.clauses().forEach(inner -> read(inner, found.items()));
        }
    }
}
