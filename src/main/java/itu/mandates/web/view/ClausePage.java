package itu.mandates.web.view;

import itu.mandates.model.WordRun;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * A clause or a section of one text.
 *
 * @param citedAs "resolves 3 i)"
 * @param groups the words: of a clause its own and those of its sub-clauses
 * @param flattened how the words of a draft stand in the source, where that differs
 * @param previous the clause or section before it in the text
 * @param known who is told to act, on what
 * @param changes what became of it from text to text
 * @param marked its words as a source has them that marks its changes
 * @param elsewhere the likest clauses of other resolutions
 * @param judged the tasks it gives, where it was taken from, and what reports say of it
 */
public record ClausePage(
        Text name,
        Optional<Text> citedAs,
        Optional<Link> edition,
        Optional<Link> section,
        List<String> notices,
        List<SectionView> groups,
        Optional<Text> flattened,
        List<Row> rows,
        Optional<Span> source,
        List<CitingWordsView> citations,
        List<CitingWordsView> citedBy,
        Optional<Link> previous,
        Optional<Link> next,
        Optional<SectorTag> tag,
        Optional<StatusView> status,
        ClauseFacts known,
        List<ChangeView> changes,
        List<WordRun> marked,
        List<OverlapView> elsewhere,
        Judgements judged) {

    static final Property DERIVED_FROM =
            ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasDerivedFrom");

    private static final List<Property> ROWS =
            List.of(
                    Itu.PART,
                    Itu.TEXT_STATUS,
                    Itu.LABEL_RESTORED,
                    Itu.MEMBER_OF_LINEAGE,
                    Itu.PROPOSED_FOR_LINEAGE);

    private static final int SHOWN_ELSEWHERE = 3;

    /** Where the words stand, in code points of the source. */
    public record Span(Link document, int start, int end) {}

    public static ClausePage of(Node clause, Facts facts) {
        Optional<Node> edition = edition(clause, facts);
        List<Node> order = edition.map(text -> order(text, clause, facts)).orElse(List.of());
        int at = order.indexOf(clause);
        return new ClausePage(
                facts.name(clause),
                facts.text(clause, Itu.CITED_AS).or(() -> facts.text(clause, Itu.HEADING)),
                edition.map(facts::link),
                facts.oneLink(clause, Itu.IN_SECTION),
                edition.map(text -> EditionPage.notices(text, facts)).orElse(List.of()),
                groups(clause, facts),
                flattened(clause, facts),
                rows(clause, facts),
                span(clause, facts),
                CitingWordsView.madeBy(clause, facts),
                CitingWordsView.of(Stream.of(clause), facts),
                at > 0 ? Optional.of(facts.link(order.get(at - 1))) : Optional.empty(),
                at >= 0 && at + 1 < order.size()
                        ? Optional.of(facts.link(order.get(at + 1)))
                        : Optional.empty(),
                SectorTag.of(clause, facts),
                edition.map(text -> StatusView.of(text, facts)),
                ClauseFacts.of(clause, new AddresseeFinder(facts), facts),
                changes(clause, facts),
                MarkedUp.of(clause, facts),
                elsewhere(clause, facts),
                Judgements.of(clause, facts));
    }

    /** What became of it, from the text before and to those after. */
    private static List<ChangeView> changes(Node clause, Facts facts) {
        return Stream.of(Itu.TO, Itu.FROM)
                .flatMap(end -> ChangeView.at(clause, end, facts))
                .map(change -> ChangeView.of(change, facts))
                .toList();
    }

    private static List<OverlapView> elsewhere(Node clause, Facts facts) {
        return OverlapView.elsewhere(clause, facts)
                .limit(SHOWN_ELSEWHERE)
                .map(overlap -> OverlapView.of(overlap, facts).seenFrom(clause))
                .toList();
    }

    private static List<Row> rows(Node clause, Facts facts) {
        return Row.of(clause, ROWS, facts);
    }

    /** The text it is part of, over any sections around it. */
    static Optional<Node> edition(Node part, Facts facts) {
        return facts.object(part, Itu.CLAUSE_OF)
                .or(
                        () ->
                                facts.object(part, Itu.SECTION_OF)
                                        .flatMap(
                                                outer ->
                                                        facts.isA(outer, Itu.SECTION)
                                                                ? edition(outer, facts)
                                                                : Optional.of(outer)));
    }

    private static List<Node> order(Node edition, Node part, Facts facts) {
        Property siblings = facts.isA(part, Itu.SECTION) ? Itu.SECTION_OF : Itu.CLAUSE_OF;
        return facts.subjects(siblings, edition).toList();
    }

    private static List<SectionView> groups(Node part, Facts facts) {
        if (facts.isA(part, Itu.SECTION)) {
            return SectionView.below(part, facts);
        }
        List<ClauseView> words =
                Stream.concat(Stream.of(part), inner(part, facts))
                        .map(clause -> ClauseView.of(clause, facts))
                        .toList();
        return List.of(
                new SectionView(
                        facts.link(part), "words", Optional.empty(), Optional.empty(), 0, words));
    }

    static Stream<Node> inner(Node clause, Facts facts) {
        return facts.subjects(Itu.SUB_CLAUSE_OF, clause)
                .flatMap(sub -> Stream.concat(Stream.of(sub), inner(sub, facts)));
    }

    private static Optional<Text> flattened(Node clause, Facts facts) {
        Optional<Text> words = facts.text(clause, Itu.TEXT);
        return facts.text(clause, Itu.FLATTENED_TEXT)
                .filter(text -> !Optional.of(text).equals(words));
    }

    static Optional<Span> span(Node clause, Facts facts) {
        return facts.oneLink(clause, DERIVED_FROM)
                .map(
                        document ->
                                new Span(
                                        document,
                                        facts.number(clause, Itu.SPAN_START),
                                        facts.number(clause, Itu.SPAN_END)));
    }
}
