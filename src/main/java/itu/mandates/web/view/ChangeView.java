package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;

/**
 * What became of a clause from one text to the next, and how that was decided.
 *
 * @param kind unchanged, renumbered, moved, reworded, split, merged, added or deleted
 * @param similarity of the words, from 0 to 1; empty if there is nothing to compare
 * @param confidence that it is the same clause, from 0 to 1
 * @param method by which it was found, with what that means
 * @param passedOver editions between the two whose text is not held
 */
public record ChangeView(
        Link link,
        Optional<Link> from,
        Optional<Link> to,
        String kind,
        Optional<Text> similarity,
        Optional<Text> confidence,
        Optional<Link> method,
        Optional<Text> meaning,
        List<Shift> shifts,
        List<Link> passedOver) {

    /** Something beside the words that changed: heading, addressee or force, before and after. */
    public record Shift(String what, Text words) {}

    /**
     * The changes that begin or end at a clause; what was taken over from elsewhere is none.
     *
     * @param end itu:from or itu:to
     */
    static Stream<Node> at(Node clause, Property end, Facts facts) {
        return facts.subjects(end, clause).filter(each -> !facts.isA(each, Itu.TRANSFER));
    }

    static ChangeView of(Node change, Facts facts) {
        return new ChangeView(
                facts.link(change),
                facts.oneLink(change, Itu.FROM),
                facts.oneLink(change, Itu.TO),
                facts.code(change, Itu.CHANGE_KIND),
                hundredths(change, Itu.SIMILARITY, facts),
                hundredths(change, Itu.CONFIDENCE, facts),
                facts.oneLink(change, Itu.METHOD),
                facts.object(change, Itu.METHOD)
                        .flatMap(method -> facts.text(method, SKOS.definition)),
                shifts(change, facts),
                facts.links(change, Itu.PASSES_OVER));
    }

    /** Closer than a reader asks, a computed number would pretend to know. */
    private static Optional<Text> hundredths(Node change, Property property, Facts facts) {
        return facts.object(change, property)
                .map(each -> String.format(Locale.ROOT, "%.2f", facts.decimal(change, property)))
                .map(number -> new Text(number, ""));
    }

    private static List<Shift> shifts(Node change, Facts facts) {
        return List.of(Itu.HEADING_CHANGE, Itu.ADDRESSEE_CHANGE, Itu.FORCE_CHANGE).stream()
                .flatMap(
                        property ->
                                facts
                                        .text(change, property)
                                        .map(words -> new Shift(property.getLocalName(), words))
                                        .stream())
                .toList();
    }

    public boolean isPresentInBoth() {
        return from.isPresent() && to.isPresent();
    }
}
