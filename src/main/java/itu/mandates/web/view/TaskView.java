package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;

/**
 * One task that a clause gives: with what force, to whom, with whom, when, under what condition.
 *
 * @param force the opener by which it is given, and the force of its modal verb if it has one
 * @param action what is to be done, with what it is done to if the clause says so
 * @param parties who is told, who is to act with them and who is reported to, those with words
 * @param terms how often, on what condition, what is to be made
 * @param report whether it asks for a report
 * @param through the clause that calls the annex in which it stands
 */
public record TaskView(
        Link link,
        List<Link> force,
        Text action,
        List<Slot> parties,
        List<Slot> terms,
        boolean report,
        Optional<Link> through,
        Evidence evidence) {

    private static final String RECIPIENT = "recipient";
    private static final String PERIOD = "period";
    private static final String NO_MODAL = "none";

    /**
     * Something that is said of a task.
     *
     * @param what code of it, for the words of the page
     * @param values things where they are known, and else the words as they stand
     * @param words that say so in the clause, if they say more than the values
     */
    public record Slot(String what, List<Link> values, List<Text> words) {}

    /**
     * How it was computed.
     *
     * @param basis where the words stand that say who is told
     * @param restsOn the words, each with its place
     */
    public record Evidence(
            Optional<Link> method,
            Optional<Text> meaning,
            Optional<Text> confidence,
            Optional<Link> basis,
            List<Link> restsOn) {

        static Evidence of(Node judged, Facts facts) {
            return new Evidence(
                    facts.oneLink(judged, Itu.METHOD),
                    facts.object(judged, Itu.METHOD)
                            .flatMap(method -> facts.text(method, SKOS.definition)),
                    facts.text(judged, Itu.CONFIDENCE).or(() -> facts.text(judged, Itu.SCORE)),
                    facts.oneLink(judged, Itu.ADDRESSEE_BASIS),
                    facts.links(judged, Itu.RESTS_ON));
        }
    }

    /** The tasks of a clause, in their order. */
    static List<TaskView> of(Node clause, Facts facts) {
        return facts.subjects(Itu.MANDATE_OF, clause)
                .sorted(Comparator.comparingInt(task -> facts.number(task, Itu.MANDATE_NUMBER)))
                .map(task -> ofTask(task, facts))
                .toList();
    }

    static TaskView ofTask(Node task, Facts facts) {
        return new TaskView(
                facts.link(task),
                force(task, facts),
                action(task, facts),
                Stream.of(
                                party("addressee", task, Itu.ADDRESSEE, Itu.ADDRESSEE_NAME, facts),
                                party(
                                        "partner",
                                        task,
                                        Itu.CO_ADDRESSEE,
                                        Itu.CO_ADDRESSEE_NAME,
                                        facts),
                                party(RECIPIENT, task, Itu.RECIPIENT, Itu.RECIPIENT_NAME, facts))
                        .filter(slot -> !slot.values().isEmpty())
                        .toList(),
                Stream.of(
                                term(PERIOD, task, Itu.PERIOD, Itu.PERIOD_WORDS, facts),
                                term("condition", task, Itu.CONDITION_KIND, Itu.CONDITION, facts),
                                term(
                                        "deliverable",
                                        task,
                                        Itu.DELIVERABLE_KIND,
                                        Itu.DELIVERABLE,
                                        facts))
                        .filter(slot -> !slot.values().isEmpty() || !slot.words().isEmpty())
                        .toList(),
                facts.isA(task, Itu.REPORTING_OBLIGATION),
                facts.oneLink(task, Itu.OPERATIVE_THROUGH),
                Evidence.of(task, facts));
    }

    private static List<Link> force(Node task, Facts facts) {
        return Stream.concat(
                        facts.objects(task, Itu.VERB),
                        facts.objects(task, Itu.MODALITY)
                                .filter(modal -> !Facts.lastPart(modal).equals(NO_MODAL)))
                .map(facts::link)
                .toList();
    }

    private static Text action(Node task, Facts facts) {
        Text action = facts.text(task, Itu.ACTION).orElse(new Text("", ""));
        return facts.text(task, Itu.OBJECT)
                .map(object -> new Text(action.words() + " " + object.words(), action.language()))
                .orElse(action);
    }

    /** Things that are known by name; where none is, the words that name somebody. */
    private static Slot party(String what, Node task, Property thing, Property name, Facts facts) {
        List<Link> known = facts.links(task, thing);
        return new Slot(what, known.isEmpty() ? named(task, name, facts) : known, List.of());
    }

    private static List<Link> named(Node task, Property name, Facts facts) {
        return facts.objects(task, name).map(words -> new Link(Text.of(words), "")).toList();
    }

    private static Slot term(String what, Node task, Property value, Property words, Facts facts) {
        return new Slot(
                what, facts.links(task, value), facts.objects(task, words).map(Text::of).toList());
    }

    /** The same for the page of one who is told: without his own name where he is told alone. */
    TaskView toldTo(Link bearer) {
        Predicate<Slot> alone =
                slot -> slot.what().equals("addressee") && slot.values().equals(List.of(bearer));
        return new TaskView(
                link,
                force,
                action,
                parties.stream().filter(alone.negate()).toList(),
                terms,
                report,
                through,
                evidence);
    }
}
