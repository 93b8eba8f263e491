package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * A conference or a meeting: what was adopted there, and what it has to decide.
 *
 * @param shortName "PP-22"
 * @param adopted editions, those with a text first
 * @param proposals drafts that are for it
 * @param others proposals for it that have no text, such as those to suppress one
 * @param documents contributions that were submitted to it
 * @param rows what else is said of it
 */
public record ConferencePage(
        Text name,
        Optional<Text> shortName,
        Optional<Link> body,
        Optional<Text> place,
        Optional<Text> start,
        Optional<Text> end,
        List<Adopted> adopted,
        List<DraftLine> proposals,
        List<ProposalView> others,
        List<Link> documents,
        List<Row> rows) {

    /** An edition in the list of those adopted. */
    public record Adopted(Link edition, Optional<Text> title, StatusView status, boolean held) {}

    /** A draft in the list of those to be decided. */
    public record DraftLine(
            Link draft, Optional<Text> title, List<Link> changes, List<Link> proponents) {}

    public static ConferencePage of(Node conference, Facts facts) {
        return new ConferencePage(
                facts.name(conference),
                facts.text(conference, SKOS.altLabel),
                facts.oneLink(conference, Itu.HAS_BODY),
                facts.place(conference),
                facts.text(conference, Itu.START_DATE),
                facts.text(conference, Itu.END_DATE),
                facts.subjects(Itu.ADOPTED_AT, conference)
                        .map(edition -> adopted(edition, facts))
                        .sorted((a, b) -> Boolean.compare(b.held(), a.held()))
                        .toList(),
                facts.subjects(Itu.DRAFT_FOR, conference)
                        .filter(draft -> Standing.isDraft(draft, facts))
                        .map(draft -> draft(draft, facts))
                        .toList(),
                ProposalView.before(conference, facts),
                facts.subjects(Itu.SUBMITTED_TO, conference).map(facts::link).toList(),
                Row.of(conference, List.of(DCTerms.source), facts));
    }

    private static Adopted adopted(Node edition, Facts facts) {
        return new Adopted(
                facts.link(edition),
                facts.text(edition, DCTerms.title),
                StatusView.of(edition, facts),
                Standing.isHeld(edition, facts));
    }

    private static DraftLine draft(Node draft, Facts facts) {
        return new DraftLine(
                facts.link(draft),
                facts.text(draft, DCTerms.title),
                facts.links(draft, Itu.CHANGES),
                facts.links(draft, Itu.PROPONENT));
    }
}
