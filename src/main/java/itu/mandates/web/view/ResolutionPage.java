package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
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
 * @param citedBy who cites it, in any edition
 */
public record ResolutionPage(
        Text name,
        Optional<Text> number,
        Optional<Text> title,
        Optional<Link> issuedBy,
        List<EditionStop> editions,
        List<CitingWordsView> citedBy) {

    public static ResolutionPage of(Node resolution, Facts facts) {
        Stream<CitingWordsView> ofEditions =
                facts.subjects(Itu.REVISION_OF, resolution)
                        .flatMap(edition -> CitingWordsView.ofText(edition, facts));
        return new ResolutionPage(
                facts.name(resolution),
                facts.text(resolution, Itu.PRINTED_NUMBER),
                facts.text(resolution, DCTerms.title),
                facts.oneLink(resolution, Itu.ISSUED_BY),
                EditionStop.of(resolution, facts),
                Stream.concat(CitingWordsView.of(Stream.of(resolution), facts).stream(), ofEditions)
                        .toList());
    }
}
