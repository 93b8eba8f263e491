package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;

/**
 * An adopted edition or a draft, with its text if it is held.
 *
 * @param notices codes of what a reader must know before reading: draft, reproduced, notHeld,
 *     flattened
 * @param rows what is known of it: status and since when, conference, proponents ...
 * @param sources the documents in which the text stands
 * @param neighbours the other editions of the resolution, in time
 * @param draft who proposed it to whom; empty of an adopted edition
 * @param proposed proposals about it that have no text, such as those to suppress it
 * @param before the text that it is compared to, if one is held
 * @param changes the text with its changes marked, where the reader asked for that
 * @param latest the newest adopted edition, if it is not this one
 */
public record EditionPage(
        Text name,
        Optional<Text> title,
        Optional<Link> resolution,
        List<String> notices,
        List<Row> rows,
        Optional<Text> formula,
        List<SectionView> sections,
        List<Link> sources,
        List<EditionStop> neighbours,
        List<CitingWordsView> citedBy,
        Optional<SectorTag> tag,
        StatusView status,
        Optional<DraftView> draft,
        List<ProposalView> proposed,
        Optional<Link> before,
        Optional<Comparison> changes,
        Optional<Link> latest,
        List<CitedWork> cites) {

    private static final List<Property> ROWS =
            List.of(
                    Itu.STATUS,
                    Itu.STATUS_AS_OF,
                    Itu.STATUS_BASIS,
                    Itu.ADOPTED_AT,
                    Itu.PREVIOUS_REVISION,
                    Itu.DRAFT_FOR,
                    Itu.CHANGES,
                    Itu.PROPONENT,
                    Itu.IN_CONTRIBUTION,
                    Itu.STUB_REASON,
                    Itu.TEXT_AUTHORITY,
                    Itu.POSITION_BASIS);

    /**
     * @param marked whether the reader wants to see what changed
     */
    public static EditionPage of(Node edition, boolean marked, Facts facts) {
        Optional<Node> resolution = facts.object(edition, Itu.REVISION_OF);
        Optional<Node> before = Standing.before(edition, facts);
        List<SectionView> sections = sections(edition, facts);
        boolean flattened =
                sections.stream()
                        .flatMap(section -> section.clauses().stream())
                        .anyMatch(ClauseView::isFlattened);
        return new EditionPage(
                facts.name(edition),
                facts.text(edition, DCTerms.title),
                resolution.map(facts::link),
                Stream.concat(
                                notices(edition, facts).stream(),
                                flattened ? Stream.of("flattened") : Stream.empty())
                        .toList(),
                rows(edition, facts),
                facts.subjects(Itu.FORMULA_OF, edition)
                        .flatMap(formula -> facts.text(formula, Itu.TEXT).stream())
                        .findFirst(),
                sections.stream().map(SectionView::inItsText).toList(),
                sources(edition, facts),
                resolution.map(work -> EditionStop.of(work, facts)).orElse(List.of()),
                CitingWordsView.ofText(edition, facts).toList(),
                SectorTag.of(edition, facts),
                StatusView.of(edition, facts),
                DraftView.of(edition, facts),
                ProposalView.about(edition, facts).toList(),
                before.map(facts::link),
                before.filter(text -> marked).map(text -> Comparison.of(text, edition, facts)),
                latest(edition, resolution, facts),
                CitedWork.citedBy(edition, facts));
    }

    /** The text with what is known of each clause. */
    static List<SectionView> sections(Node edition, Facts facts) {
        var finder = new AddresseeFinder(facts);
        return SectionView.below(edition, facts).stream()
                .map(section -> section.with(finder, facts))
                .toList();
    }

    private static Optional<Link> latest(Node edition, Optional<Node> resolution, Facts facts) {
        return resolution
                .flatMap(
                        work ->
                                facts.subjects(Itu.REVISION_OF, work)
                                        .filter(text -> !Standing.isDraft(text, facts))
                                        .max(
                                                Comparator.comparingInt(
                                                        text -> EditionStop.year(text, facts))))
                .filter(text -> !text.equals(edition) && !Standing.isDraft(edition, facts))
                .map(facts::link);
    }

    /** The edition or draft before this one in time, and after it. */
    public Optional<EditionStop> neighbour(int step) {
        int here = neighbours.stream().map(stop -> stop.link().name()).toList().indexOf(name);
        int there = here + step;
        return here >= 0 && there >= 0 && there < neighbours.size()
                ? Optional.of(neighbours.get(there))
                : Optional.empty();
    }

    public boolean isHeld() {
        return !sections.isEmpty();
    }

    static List<String> notices(Node edition, Facts facts) {
        boolean reproduced =
                facts.object(edition, Itu.TEXT_AUTHORITY)
                        .map(Facts::lastPart)
                        .filter("reproduced"::equals)
                        .isPresent();
        return Stream.of(
                        facts.isA(edition, Itu.DRAFT_REVISION) ? "draft" : "",
                        reproduced ? "reproduced" : "",
                        facts.hold(edition, Itu.HELD, "false") ? "notHeld" : "")
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** A draft's contribution was submitted to a meeting: a reader asks for that first. */
    private static List<Row> rows(Node edition, Facts facts) {
        Stream<Row> submitted =
                facts.objects(edition, Itu.IN_CONTRIBUTION)
                        .flatMap(
                                document ->
                                        Row.of(
                                                document,
                                                List.of(Itu.SUBMITTED_TO, DCTerms.date),
                                                facts)
                                                .stream());
        return Stream.concat(Row.of(edition, ROWS, facts).stream(), submitted).toList();
    }

    static List<Link> sources(Node edition, Facts facts) {
        return Stream.of(ClausePage.DERIVED_FROM, Itu.IN_CONTRIBUTION)
                .flatMap(property -> facts.objects(edition, property))
                .distinct()
                .map(facts::link)
                .toList();
    }
}
