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
        List<Citation> citedBy) {

    public static ResolutionPage of(Node resolution, Facts facts) {
        Stream<Node> cited =
                Stream.concat(Stream.of(resolution), facts.subjects(Itu.REVISION_OF, resolution));
        return new ResolutionPage(
                facts.name(resolution),
                facts.text(resolution, Itu.PRINTED_NUMBER),
                facts.text(resolution, DCTerms.title),
                facts.oneLink(resolution, Itu.ISSUED_BY),
                EditionStop.of(resolution, facts),
                Citation.of(cited, facts));
    }
}
