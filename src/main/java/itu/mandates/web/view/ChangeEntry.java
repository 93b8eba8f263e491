package itu.mandates.web.view;

import itu.mandates.compare.WordRuns;
import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One change in the list of changes.
 *
 * @param iri of the change, for good
 * @param clause that changed, in the later text; of one that was taken out, in the earlier
 * @param text the later text, with where it was adopted or what it is for
 * @param day of adoption or proposal, or a year
 * @param runs the words with what was taken out and put in
 * @param words of the clause, for their language and direction
 * @param href of the comparison, or of the clause where there is nothing to compare
 */
public record ChangeEntry(
        String iri,
        String kind,
        Link clause,
        Step text,
        Optional<SectorTag> owner,
        String day,
        List<WordRun> runs,
        Text words,
        String href) {

    /** The later text, and the earlier one. */
    public record Step(Link before, Link after, boolean draft, Optional<Link> conference) {}

    static ChangeEntry of(TextStep step, TextStep.Told told, Facts facts) {
        Optional<Node> from = facts.object(told.change(), Itu.FROM);
        Optional<Node> to = facts.object(told.change(), Itu.TO);
        Text words = facts.text(told.clause(), Itu.TEXT).orElse(new Text("", ""));
        return new ChangeEntry(
                iri(step, told, to),
                facts.code(told.change(), Itu.CHANGE_KIND),
                facts.link(told.clause()),
                new Step(
                        facts.link(step.before()),
                        facts.link(step.text()),
                        step.draft(),
                        step.conference().map(facts::link)),
                SectorTag.of(step.work(), facts),
                step.day(),
                runs(from.flatMap(each -> facts.text(each, Itu.TEXT)), to.isPresent(), words),
                words,
                from.isPresent() && to.isPresent()
                        ? compare(from.get(), to.get(), facts)
                        : Addresses.page(told.clause(), facts.language()));
    }

    /** What two later texts leave out is one change of the clause, and two entries here. */
    private static String iri(TextStep step, TextStep.Told told, Optional<Node> to) {
        return to.isPresent()
                ? told.change().getURI()
                : told.change().getURI() + "#" + Addresses.path(step.text()).orElse("");
    }

    private static List<WordRun> runs(Optional<Text> before, boolean isThere, Text words) {
        if (!isThere) {
            return List.of(new WordRun(Kind.DELETED, words.words()));
        }
        return before.map(
                        earlier ->
                                WordRuns.between(earlier.words(), words.words(), words.language()))
                .orElseGet(() -> List.of(new WordRun(Kind.INSERTED, words.words())));
    }

    private static String compare(Node one, Node other, Facts facts) {
        return "/"
                + facts.language()
                + "/compare?a="
                + Addresses.parameter(Addresses.path(one).orElse(""))
                + "&b="
                + Addresses.parameter(Addresses.path(other).orElse(""));
    }

    /** Whether the day is a day, and not a year. */
    public boolean isDated() {
        return day.length() > 4;
    }
}
