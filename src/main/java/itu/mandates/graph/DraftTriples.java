package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Identifier;
import itu.mandates.model.Proposal;
import itu.mandates.model.Run;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The proposals and the drafts that they carry. A draft has no place, year or conference of
 * adoption: it is for a conference.
 */
final class DraftTriples {

    private final NamedGraphs graphs;
    private final SourceTriples sources;
    private final AdoptionTriples adoption;
    private final Bases bases;

    DraftTriples(NamedGraphs graphs, SourceTriples sources, AdoptionTriples adoption, Bases bases) {
        this.bases = bases;
        this.graphs = graphs;
        this.sources = sources;
        this.adoption = adoption;
    }

    static boolean carriesText(HeldEdition held) {
        return held.revision().proposal().map(Proposal::carriesText).orElse(true);
    }

    void write(HeldEdition held) {
        if (carriesText(held)) {
            writeDraft(held);
        }
        held.revision().proposal().ifPresent(proposal -> writeProposal(held, proposal));
    }

    private void writeDraft(HeldEdition held) {
        var description =
                graphs.about(TEXT, Itu.iri(held.id()))
                        .type(Itu.DRAFT_REVISION)
                        .label(held.label())
                        .link(Itu.REVISION_OF, Itu.iri(held.id().resolutionOf()))
                        .put(Itu.PRINTED_NUMBER, held.revision().printedNumber())
                        .words(DCTerms.title, held.revision().title(), held.primary().language())
                        .put(Itu.HELD, true)
                        .link(Itu.STATUS, Itu.code("status", "proposed"))
                        .link(Prov.WAS_DERIVED_FROM, held.primary().source());
        describeProposed(held, description);
    }

    private void writeProposal(HeldEdition held, Proposal proposal) {
        var description =
                graphs.about(TEXT, Itu.iri(proposalOf(held, proposal)))
                        .type(Itu.PROPOSAL)
                        .label(
                                "proposal "
                                        + proposalName(held, proposal)
                                        + " ("
                                        + proposal.action()
                                        + ")")
                        .link(Itu.PROPOSAL_ACTION, action(proposal))
                        .put(Itu.PROPOSAL_NUMBER, proposal.number())
                        .words(Itu.TEXT, words(proposal), held.primary().language())
                        .link(Prov.WAS_DERIVED_FROM, held.primary().source());
        proposal.runs().stream()
                .map(run -> run.span())
                .reduce((one, other) -> one.join(other))
                .ifPresent(span -> description.span(span));
        describeProposed(held, description);
        if (carriesText(held)) {
            description.link(Itu.PROPOSAL_OF, Itu.iri(held.id()));
        }
    }

    private static String words(Proposal proposal) {
        return proposal.runs().stream().map(Run::text).collect(Collectors.joining(" "));
    }

    /** What is said alike of a proposal and of its draft. */
    private void describeProposed(HeldEdition held, Description description) {
        HeldText text = held.primary();
        description
                .link(Itu.IN_CONTRIBUTION, text.source())
                .link(Itu.DRAFT_FOR, adoption.conferenceFor(held.id()))
                .link(Itu.CHANGES, bases.of(held).map(Itu::iri));
        sources.proponents(text.document().contribution(), description);
    }

    private static Identifier proposalOf(HeldEdition held, Proposal proposal) {
        return Identifier.thing("proposal", Labels.slug(proposalName(held, proposal)));
    }

    /** Its printed number, or else what it is for: "C26/89 Resolution 191". */
    private static String proposalName(HeldEdition held, Proposal proposal) {
        String source = SourceTriples.name(held.primary().document());
        String work = Labels.type(held.id()) + " " + held.revision().printedNumber();
        return proposal.number().orElse(source + " " + work);
    }

    private static Resource action(Proposal proposal) {
        return Itu.code("proposalAction", proposal.action());
    }
}
