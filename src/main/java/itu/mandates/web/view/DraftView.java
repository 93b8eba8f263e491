package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Who proposed a draft, where, for which conference, on what base.
 *
 * @param meetings to which the contribution was submitted
 * @param base the edition that it would change
 * @param action ADD, MOD, SUP or NOC; "" if the proposal says none
 */
public record DraftView(
        List<Link> proponents,
        List<Link> documents,
        List<Link> meetings,
        Optional<Link> conference,
        Optional<Link> base,
        boolean baseHeld,
        String action) {

    static Optional<DraftView> of(Node draft, Facts facts) {
        if (!Standing.isDraft(draft, facts)) {
            return Optional.empty();
        }
        return Optional.of(
                new DraftView(
                        facts.links(draft, Itu.PROPONENT),
                        facts.links(draft, Itu.IN_CONTRIBUTION),
                        facts.objects(draft, Itu.IN_CONTRIBUTION)
                                .flatMap(each -> facts.links(each, Itu.SUBMITTED_TO).stream())
                                .toList(),
                        facts.oneLink(draft, Itu.DRAFT_FOR),
                        facts.oneLink(draft, Itu.CHANGES),
                        facts.object(draft, Itu.CHANGES)
                                .filter(base -> Standing.isHeld(base, facts))
                                .isPresent(),
                        facts.subjects(Itu.PROPOSAL_OF, draft)
                                .map(proposal -> facts.code(proposal, Itu.PROPOSAL_ACTION))
                                .findFirst()
                                .orElse("")));
    }
}
