package itu.mandates.web.view;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * One edition or draft in the line of a resolution's editions.
 *
 * @param year of adoption, or of the conference that a draft is for
 * @param kind held, stub or draft
 * @param details where or by whom, and what is known of its status
 */
public record EditionStop(Link link, int year, String kind, List<Link> details) {

    /** In time; of one year the adopted edition before its drafts. */
    static List<EditionStop> of(Node resolution, Facts facts) {
        return facts.subjects(Itu.REVISION_OF, resolution)
                .map(edition -> stop(edition, facts))
                .sorted(
                        Comparator.comparingInt((EditionStop stop) -> stop.year())
                                .thenComparing(stop -> stop.kind().equals("draft"))
                                .thenComparing(stop -> stop.link().href()))
                .toList();
    }

    private static EditionStop stop(Node edition, Facts facts) {
        boolean draft = facts.isA(edition, Itu.DRAFT_REVISION);
        String kind = draft ? "draft" : facts.hold(edition, Itu.HELD, "true") ? "held" : "stub";
        Stream<Link> details =
                draft
                        ? Stream.concat(
                                facts.links(edition, Itu.DRAFT_FOR).stream(),
                                facts.links(edition, Itu.PROPONENT).stream())
                        : Stream.concat(
                                facts.links(edition, Itu.PLACE).stream(),
                                facts.links(edition, Itu.STATUS).stream());
        return new EditionStop(facts.link(edition), year(edition, facts), kind, details.toList());
    }

    private static int year(Node edition, Facts facts) {
        Optional<Identifier> id = Addresses.path(edition).flatMap(Identifier::parse);
        return id.filter(known -> known.form() == Identifier.Form.EDITION)
                .map(Identifier::year)
                .orElseGet(() -> facts.number(edition, Itu.YEAR));
    }
}
