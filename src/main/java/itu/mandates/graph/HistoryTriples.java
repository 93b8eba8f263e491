package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;

/** The chain of editions that a text itself lists, over those that are not held too. */
final class HistoryTriples {

    private final NamedGraphs graphs;
    private final StubTriples stubs;
    private final Bases bases;

    HistoryTriples(NamedGraphs graphs, StubTriples stubs, Bases bases) {
        this.bases = bases;
        this.graphs = graphs;
        this.stubs = stubs;
    }

    void write(HeldEdition held) {
        Identifier work = held.id().resolutionOf();
        List<Edition> earlier =
                held.revision().history().stream()
                        .filter(edition -> edition.year() < held.id().year())
                        .toList();
        Optional<Identifier> previous = Optional.empty();
        for (Edition edition : earlier) {
            Identifier id = work.edition(edition.year());
            stubs.listed(id, edition, previous.isEmpty());
            link(id, previous);
            previous = Optional.of(id);
        }
        link(held.id(), held.id().isDraft() ? bases.of(held) : previous);
        held.revision()
                .base()
                .filter(base -> earlier.stream().noneMatch(each -> each.year() == base.year()))
                .ifPresent(base -> stubs.listed(work.edition(base.year()), base, false));
    }

    /** The edition that a proposal without text is about, as its title prints it. */
    void writeBase(HeldEdition bare) {
        bare.revision()
                .base()
                .ifPresent(
                        base ->
                                stubs.listed(
                                        bare.id().resolutionOf().edition(base.year()),
                                        base,
                                        !bare.isRevised()));
    }

    private void link(Identifier id, Optional<Identifier> previous) {
        graphs.about(TEXT, Itu.iri(id)).link(Itu.PREVIOUS_REVISION, previous.map(Itu::iri));
    }
}
