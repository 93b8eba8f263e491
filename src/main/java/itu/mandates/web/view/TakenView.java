package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import itu.mandates.web.view.TaskView.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A clause that seems to be taken over from, or into, a resolution of another body.
 *
 * @param other the clause at the other end
 * @param from whether the clause of the page was taken from it, and not it from that one
 * @param changed what was changed on the way: "should → shall"
 * @param difference both readings laid over each other, if they differ
 */
public record TakenView(
        Link link,
        Link other,
        boolean from,
        List<Text> changed,
        Optional<Text> difference,
        Evidence evidence) {

    /** Those it was taken from come first. */
    static Stream<TakenView> of(Node clause, Facts facts) {
        return Stream.concat(
                facts.subjects(Itu.TO, clause)
                        .filter(each -> facts.isA(each, Itu.TRANSFER))
                        .flatMap(each -> views(each, true, facts)),
                facts.subjects(Itu.FROM, clause)
                        .filter(each -> facts.isA(each, Itu.TRANSFER))
                        .flatMap(each -> views(each, false, facts)));
    }

    private static Stream<TakenView> views(Node transfer, boolean from, Facts facts) {
        return facts.objects(transfer, from ? Itu.FROM : Itu.TO)
                .map(
                        other ->
                                new TakenView(
                                        facts.link(transfer),
                                        facts.link(other),
                                        from,
                                        facts.objects(transfer, Itu.CHANGED_WORDS)
                                                .map(Text::of)
                                                .toList(),
                                        facts.text(transfer, Itu.DIFFERENCE),
                                        Evidence.of(transfer, facts)));
    }

    /** The key of the sentence that names the other end. */
    public String key() {
        return from ? "taken.from" : "taken.into";
    }
}
