package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A source document: what it is, the texts that stand in it, what it proposes, and its paragraphs.
 *
 * @param texts editions and drafts that were read from it
 * @param proposals numbered, with what each does
 * @param paragraphs those that are no clause of a resolution, in order
 * @param rows what its catalogue entry says
 */
public record SourcePage(
        Text name,
        Optional<Text> title,
        List<Link> types,
        List<Row> rows,
        List<ClauseLine.OfText> texts,
        List<ProposalLine> proposals,
        List<ParagraphLine> paragraphs) {

    private static final List<Property> ROWS =
            List.of(
                    Itu.SYMBOL,
                    DCTerms.date,
                    Itu.ISSUED_BY,
                    Itu.SUBMITTED_TO,
                    Itu.AGENDA_ITEM,
                    Itu.PROPONENT,
                    Itu.ORIGINAL_LANGUAGE,
                    DCTerms.language,
                    Itu.ACTION_REQUESTED,
                    DCTerms.identifier,
                    Itu.DIGEST,
                    DCTerms.rights);

    /** What a contribution proposes: MOD of an edition, with the draft that it carries. */
    public record ProposalLine(
            Link link, String action, List<Link> changes, Optional<Link> draft) {}

    /** A paragraph of the document. */
    public record ParagraphLine(
            Link link,
            String anchor,
            String kind,
            String label,
            List<Piece> words,
            Text text,
            int depth) {}

    public static SourcePage of(Node source, Facts facts) {
        return new SourcePage(
                facts.name(source),
                facts.text(source, DCTerms.title),
                facts.types(source),
                Row.of(source, ROWS, facts),
                texts(source, facts),
                facts.subjects(Itu.IN_CONTRIBUTION, source)
                        .filter(each -> facts.isA(each, Itu.PROPOSAL))
                        .map(each -> proposal(each, facts))
                        .toList(),
                paragraphs(source, 0, facts).toList());
    }

    private static List<ClauseLine.OfText> texts(Node source, Facts facts) {
        return Stream.of(ClausePage.DERIVED_FROM, Itu.IN_CONTRIBUTION)
                .flatMap(property -> facts.subjects(property, source))
                .filter(each -> facts.object(each, Itu.REVISION_OF).isPresent())
                .distinct()
                .map(text -> ClauseLine.ofText(text, List.of(), facts))
                .toList();
    }

    private static ProposalLine proposal(Node proposal, Facts facts) {
        return new ProposalLine(
                facts.link(proposal),
                facts.code(proposal, Itu.PROPOSAL_ACTION),
                facts.links(proposal, Itu.CHANGES),
                facts.oneLink(proposal, Itu.PROPOSAL_OF));
    }

    private static Stream<ParagraphLine> paragraphs(Node whole, int depth, Facts facts) {
        return facts.subjects(Itu.PARAGRAPH_OF, whole)
                .flatMap(
                        each ->
                                Stream.concat(
                                        Stream.of(paragraph(each, depth, facts)),
                                        paragraphs(each, depth + 1, facts)));
    }

    private static ParagraphLine paragraph(Node node, int depth, Facts facts) {
        Text text = facts.text(node, Itu.TEXT).orElse(new Text("", ""));
        return new ParagraphLine(
                facts.link(node),
                "p" + Facts.lastPart(node),
                facts.code(node, Itu.PARAGRAPH_KIND),
                facts.text(node, Itu.LABEL).map(Text::words).orElse(""),
                Piece.of(text.words(), CitingWordsView.madeBy(node, facts)),
                text,
                Math.min(depth, 6));
    }
}
