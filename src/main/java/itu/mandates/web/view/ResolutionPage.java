package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A resolution over time.
 *
 * @param number as printed
 * @param editions all that are known, adopted or proposed, in time
 * @param current the adopted edition that is read here: in force, or else the last that is held
 * @param status of that edition
 * @param proposed proposals about any edition that have no text, such as those to suppress it
 * @param notices codes of what a reader must know of that text
 * @param citedBy who cites it, in any edition
 * @param successions resolutions whose place it may have taken, or that may have taken its
 */
public record ResolutionPage(
        Text name,
        Optional<Text> number,
        Optional<Text> title,
        Optional<Link> issuedBy,
        Optional<SectorTag> tag,
        List<EditionStop> editions,
        Optional<Link> current,
        Optional<StatusView> status,
        List<ProposalView> proposed,
        List<String> notices,
        List<SectionView> sections,
        List<CitedWork> cites,
        List<CitedWork> citing,
        List<CitingWordsView> citedBy,
        List<Link> sources,
        List<SuccessionView> successions) {

    public static ResolutionPage of(Node resolution, Facts facts) {
        Optional<Node> current = current(resolution, facts);
        List<CitingWordsView> citedBy = citedBy(resolution, facts);
        return new ResolutionPage(
                facts.name(resolution),
                facts.text(resolution, Itu.PRINTED_NUMBER),
                facts.text(resolution, DCTerms.title),
                facts.oneLink(resolution, Itu.ISSUED_BY),
                SectorTag.of(resolution, facts),
                EditionStop.of(resolution, facts),
                current.map(facts::link),
                newest(resolution, facts).map(edition -> StatusView.of(edition, facts)),
                ProposalView.aboutAny(resolution, facts),
                current.map(edition -> EditionPage.notices(edition, facts)).orElse(List.of()),
                current.map(edition -> EditionPage.sections(edition, facts)).orElse(List.of()),
                current.map(edition -> CitedWork.citedBy(edition, facts)).orElse(List.of()),
                CitedWork.citing(citedBy.stream(), resolution, facts),
                citedBy,
                current.map(edition -> EditionPage.sources(edition, facts)).orElse(List.of()),
                SuccessionView.of(resolution, facts));
    }

    private static List<CitingWordsView> citedBy(Node resolution, Facts facts) {
        Stream<CitingWordsView> ofEditions =
                facts.subjects(Itu.REVISION_OF, resolution)
                        .flatMap(edition -> CitingWordsView.ofText(edition, facts));
        return Stream.concat(CitingWordsView.of(Stream.of(resolution), facts).stream(), ofEditions)
                .toList();
    }

    private static Stream<Node> adopted(Node resolution, Facts facts) {
        return facts.subjects(Itu.REVISION_OF, resolution)
                .filter(text -> !Standing.isDraft(text, facts))
                .sorted(Comparator.comparingInt(text -> -EditionStop.year(text, facts)));
    }

    private static Optional<Node> current(Node resolution, Facts facts) {
        return adopted(resolution, facts).filter(text -> Standing.isHeld(text, facts)).findFirst();
    }

    private static Optional<Node> newest(Node resolution, Facts facts) {
        return adopted(resolution, facts).findFirst();
    }

    /** The newest edition, held or not. */
    public Optional<EditionStop> last() {
        return editions.stream()
                .filter(stop -> !stop.kind().equals("draft"))
                .max(Comparator.comparingInt(EditionStop::year));
    }

    /** Those whose text can be compared. */
    public List<EditionStop> comparable() {
        return editions.stream().filter(EditionStop::isRead).toList();
    }

    /** Whether the text that is read here is that of the newest edition. */
    public boolean isNewestRead() {
        return last().map(EditionStop::link).equals(current);
    }
}
