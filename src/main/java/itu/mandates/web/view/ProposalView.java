package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A proposal that has no text of its own, such as one to suppress an edition: its words stand on no
 * page of a draft, so the pages of what it is about have to say it.
 *
 * @param action ADD, MOD, SUP or NOC; "" if the proposal says none
 * @param changes the editions that it is about
 * @param conferences that would decide
 */
public record ProposalView(
        Link proposal,
        String action,
        List<Link> changes,
        List<Link> proponents,
        List<Link> documents,
        List<Link> conferences) {

    /** Those about an edition. */
    static Stream<ProposalView> about(Node edition, Facts facts) {
        return of(facts.subjects(Itu.CHANGES, edition), facts);
    }

    /** Those about any edition of a resolution. */
    static List<ProposalView> aboutAny(Node resolution, Facts facts) {
        return facts.subjects(Itu.REVISION_OF, resolution)
                .flatMap(edition -> about(edition, facts))
                .toList();
    }

    /** Those that a conference has to decide. */
    static List<ProposalView> before(Node conference, Facts facts) {
        return of(facts.subjects(Itu.DRAFT_FOR, conference), facts).toList();
    }

    private static Stream<ProposalView> of(Stream<Node> nodes, Facts facts) {
        return nodes.filter(node -> facts.isA(node, Itu.PROPOSAL))
                .filter(node -> facts.object(node, Itu.PROPOSAL_OF).isEmpty())
                .map(node -> view(node, facts));
    }

    private static ProposalView view(Node proposal, Facts facts) {
        return new ProposalView(
                facts.link(proposal),
                facts.code(proposal, Itu.PROPOSAL_ACTION),
                facts.links(proposal, Itu.CHANGES),
                facts.links(proposal, Itu.PROPONENT),
                facts.links(proposal, Itu.IN_CONTRIBUTION),
                facts.links(proposal, Itu.DRAFT_FOR));
    }
}
