package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/**
 * What conferences changed in clauses, and what proposals would change; a page of it.
 *
 * @param entries of this page, newest first
 * @param count of all pages
 * @param newest day of the entries of all pages; empty if there are none
 */
public record ChangesPage(
        ChangeFilter filter,
        List<ChangeEntry> entries,
        int count,
        Optional<String> newest,
        Choices choices) {

    private static final int ON_A_PAGE = 50;

    /** A value of a filter. */
    public record Choice(String value, Text name) {}

    /** What the form offers. */
    public record Choices(
            List<Choice> bodies,
            List<Choice> conferences,
            List<Choice> works,
            List<Choice> topics,
            List<Choice> addressees) {}

    private record Found(TextStep step, TextStep.Told told) {}

    public static ChangesPage of(ChangeFilter filter, Facts facts) {
        List<TextStep> steps = TextStep.all(facts);
        List<Found> found =
                steps.stream()
                        .filter(filter::takes)
                        .flatMap(
                                step ->
                                        step.changes(filter, facts).stream()
                                                .map(told -> new Found(step, told)))
                        .toList();
        return new ChangesPage(
                filter,
                found.stream()
                        .skip((filter.page() - 1L) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(each -> ChangeEntry.of(each.step(), each.told(), facts))
                        .toList(),
                found.size(),
                found.stream().map(each -> each.step().day()).findFirst(),
                choices(steps, facts));
    }

    private static Choices choices(List<TextStep> steps, Facts facts) {
        return new Choices(
                distinct(steps, step -> facts.object(step.work(), Itu.ISSUED_BY), facts)
                        .flatMap(body -> Stream.of(SectorTag.ofBody(body, facts)))
                        .map(tag -> new Choice(tag.code(), new Text(tag.name(), "")))
                        .distinct()
                        .toList(),
                choices(distinct(steps, TextStep::conference, facts), facts),
                choices(distinct(steps, step -> Optional.of(step.work()), facts), facts),
                choices(named(Itu.MENTIONS, facts).filter(n -> facts.isA(n, Itu.TOPIC)), facts),
                choices(named(Itu.ADDRESSEE, facts), facts));
    }

    /** All things that are values of a property, by their names. */
    private static Stream<Node> named(Property property, Facts facts) {
        return facts
                .graph()
                .find(Node.ANY, property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .filter(node -> Addresses.path(node).isPresent())
                .distinct()
                .sorted(Comparator.comparing(node -> facts.name(node).words()));
    }

    /** The changes themselves, in the order of the page. */
    public static List<Node> nodes(ChangeFilter filter, Facts facts) {
        return TextStep.all(facts).stream()
                .filter(filter::takes)
                .flatMap(step -> step.changes(filter, facts).stream())
                .map(TextStep.Told::change)
                .distinct()
                .toList();
    }

    private static Stream<Node> distinct(
            List<TextStep> steps, Function<TextStep, Optional<Node>> part, Facts facts) {
        return steps.stream()
                .flatMap(step -> part.apply(step).stream())
                .distinct()
                .sorted(Comparator.comparing(node -> facts.name(node).words()));
    }

    private static List<Choice> choices(Stream<Node> things, Facts facts) {
        return things.map(thing -> new Choice(Addresses.path(thing).orElse(""), facts.name(thing)))
                .toList();
    }

    public int pages() {
        return Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public boolean isFirst() {
        return filter.page() == 1;
    }

    public boolean isLast() {
        return filter.page() >= pages();
    }
}
