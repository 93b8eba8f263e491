package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Words that cite, and what they were taken to mean.
 *
 * @param reference the statement itself
 * @param citing the clause or paragraph whose words they are
 * @param meant the one thing they mean, or the candidates
 * @param reason how that was decided
 */
public record CitingWordsView(
        Link reference,
        Optional<Link> citing,
        Optional<Text> quote,
        Optional<Link> kind,
        Optional<Link> status,
        List<Link> meant,
        Optional<Text> reason) {

    static List<CitingWordsView> madeBy(Node clause, Facts facts) {
        return facts.subjects(Itu.CITING_CLAUSE, clause).map(node -> of(node, facts)).toList();
    }

    static List<CitingWordsView> of(Stream<Node> things, Facts facts) {
        return things.flatMap(thing -> facts.subjects(Itu.TARGET, thing))
                .map(node -> of(node, facts))
                .toList();
    }

    /** What other texts say of an edition, of its sections or of its clauses. */
    static Stream<CitingWordsView> ofText(Node edition, Facts facts) {
        Stream<Node> parts =
                Stream.of(Itu.SECTION_OF, Itu.CLAUSE_OF)
                        .flatMap(property -> facts.subjects(property, edition));
        return Stream.concat(Stream.of(edition), parts)
                .flatMap(thing -> facts.subjects(Itu.TARGET, thing))
                .filter(reference -> !isWithin(edition, reference, facts))
                .distinct()
                .map(reference -> of(reference, facts));
    }

    private static boolean isWithin(Node edition, Node reference, Facts facts) {
        return facts.objects(reference, Itu.CITING_CLAUSE)
                .anyMatch(citing -> facts.objects(citing, Itu.CLAUSE_OF).anyMatch(edition::equals));
    }

    private static CitingWordsView of(Node reference, Facts facts) {
        List<Link> target = facts.links(reference, Itu.TARGET);
        return new CitingWordsView(
                facts.link(reference),
                facts.oneLink(reference, Itu.CITING_CLAUSE),
                facts.text(reference, Itu.QUOTE),
                facts.oneLink(reference, Itu.REFERENCE_KIND),
                facts.oneLink(reference, Itu.REFERENCE_STATUS),
                target.isEmpty() ? facts.links(reference, Itu.CANDIDATE) : target,
                facts.text(reference, Itu.REFERENCE_REASON));
    }
}
