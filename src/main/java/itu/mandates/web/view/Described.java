package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import itu.mandates.web.view.StructuredData.Legislation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** What a page says of its thing to search engines, and how to cite it. */
public final class Described {

    private static final Map<String, String> FORCE =
            Map.of("inForce", "InForce", "superseded", "NotInForce", "abrogated", "NotInForce");

    private Described() {}

    /** Drafts are no legislation: of them only the way to the page is told. */
    public static StructuredData of(Node node, Facts facts) {
        List<Link> trail = trail(node, facts);
        boolean legislation =
                facts.isA(node, Itu.REVISION)
                        || facts.isA(node, Itu.RESOLUTION)
                        || facts.isA(node, Itu.ADOPTED_CLAUSE);
        return legislation
                ? StructuredData.of(legislation(node, facts), trail)
                : StructuredData.of(trail);
    }

    private static Legislation legislation(Node node, Facts facts) {
        Text name = facts.name(node);
        return new Legislation(
                node.toString(),
                name.words(),
                name.language(),
                facts.object(node, Itu.ADOPTED_AT)
                        .flatMap(conference -> facts.text(conference, Itu.END_DATE))
                        .map(Text::words),
                facts.object(node, Itu.PREVIOUS_REVISION).map(Node::toString),
                facts.object(node, Itu.STATUS).map(Facts::lastPart).map(FORCE::get));
    }

    /** From the resolution down to the thing. */
    private static List<Link> trail(Node node, Facts facts) {
        var trail = new ArrayList<Link>();
        facts.work(node).filter(work -> !work.equals(node)).map(facts::link).ifPresent(trail::add);
        ClausePage.edition(node, facts).map(facts::link).ifPresent(trail::add);
        trail.add(facts.link(node));
        return trail;
    }

    /** How to cite it. */
    public static CitePanel cite(Node node, String release, Facts facts) {
        Node text = ClausePage.edition(node, facts).orElse(node);
        Optional<Node> work = facts.work(node);
        return new CitePanel(
                facts.name(node),
                Stream.of(text, work.orElse(node))
                        .flatMap(each -> facts.text(each, DCTerms.title).stream())
                        .findFirst(),
                year(text, facts),
                work.flatMap(each -> facts.object(each, Itu.ISSUED_BY)).map(facts::name),
                node.toString(),
                release);
    }

    private static String year(Node text, Facts facts) {
        int year =
                facts.object(text, Itu.REVISION_OF).isPresent() ? EditionStop.year(text, facts) : 0;
        return year == 0 ? "" : Integer.toString(year);
    }
}
