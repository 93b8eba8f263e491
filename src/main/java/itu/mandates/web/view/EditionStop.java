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
 * @param compared whether a text before it is held, to see what changed
 * @param details where or by whom, and what is known of its status
 */
public record EditionStop(
        Link link,
        int year,
        String kind,
        Optional<Text> place,
        boolean compared,
        List<Link> details) {

    public boolean isRead() {
        return !kind.equals("stub");
    }

    /** The identifier's path, for a form that compares. */
    public String address() {
        return Addresses.path(Addresses.ofPage(link.href())).orElse("");
    }

    /** All texts of a resolution, in time; of one year the adopted edition before its drafts. */
    static List<Node> inTime(Node resolution, Facts facts) {
        return facts.subjects(Itu.REVISION_OF, resolution)
                .sorted(
                        Comparator.comparingInt((Node text) -> year(text, facts))
                                .thenComparing(text -> Standing.isDraft(text, facts))
                                .thenComparing(node -> node.toString()))
                .toList();
    }

    /** In time; of one year the adopted edition before its drafts. */
    static List<EditionStop> of(Node resolution, Facts facts) {
        return inTime(resolution, facts).stream().map(edition -> stop(edition, facts)).toList();
    }

    static EditionStop stop(Node edition, Facts facts) {
        boolean draft = Standing.isDraft(edition, facts);
        String kind = Standing.kind(edition, facts);
        Stream<Link> details =
                draft
                        ? Stream.concat(
                                facts.links(edition, Itu.DRAFT_FOR).stream(),
                                facts.links(edition, Itu.PROPONENT).stream())
                        : facts.links(edition, Itu.STATUS).stream();
        return new EditionStop(
                facts.link(edition),
                year(edition, facts),
                kind,
                place(edition, facts),
                !kind.equals("stub") && Standing.before(edition, facts).isPresent(),
                details.toList());
    }

    /** Of a draft the place of the conference that it is for. */
    private static Optional<Text> place(Node edition, Facts facts) {
        return facts.place(edition)
                .or(() -> facts.object(edition, Itu.DRAFT_FOR).flatMap(facts::place));
    }

    static int year(Node edition, Facts facts) {
        Optional<Identifier> id = Addresses.path(edition).flatMap(Identifier::parse);
        return id.filter(known -> known.form() == Identifier.Form.EDITION)
                .map(Identifier::year)
                .orElseGet(() -> facts.number(edition, Itu.YEAR));
    }
}
