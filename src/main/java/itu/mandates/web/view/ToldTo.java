package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The tasks of a body or post: its own, those of groups it is one of, and those as a partner. */
final class ToldTo {

    private static final String REPORTS = "true";

    /** Where the things are whose codes are the values of a facet. */
    private static final Map<String, String> FOLDERS =
            Map.of(
                    TaskFilter.VERB, "/def/verb/",
                    TaskFilter.FORCE, "/def/modality/",
                    TaskFilter.CONFERENCE, "/id/conference/");

    private final Link name;
    private final Facts facts;
    private final boolean byHeadings;
    private final List<Given> given;

    /**
     * A task, with the clause that gives it.
     *
     * @param task empty if tasks were not read, and only a heading tells
     * @param values by facet
     */
    record Given(Node clause, TextOrder text, Optional<Node> task, Map<String, String> values) {}

    /** What is adopted before what is proposed, what is in force first, then the newest. */
    record TextOrder(Node text, boolean draft, boolean inForce, int year) {

        private static final Comparator<TextOrder> ORDER =
                Comparator.comparing(TextOrder::draft)
                        .thenComparing(text -> !text.inForce())
                        .thenComparing(text -> -text.year())
                        .thenComparing(text -> text.text().toString());
    }

    ToldTo(Node body, Facts facts) {
        this.name = facts.link(body);
        this.facts = facts;
        List<Node> tasks = tasks(body, facts);
        this.byHeadings = tasks.isEmpty();
        this.given = byHeadings ? ofHeadings(body) : ofTasks(tasks);
    }

    private static List<Node> tasks(Node body, Facts facts) {
        return groups(body, facts).stream()
                .flatMap(
                        group ->
                                Stream.of(Itu.ADDRESSEE, Itu.CO_ADDRESSEE)
                                        .flatMap(role -> facts.subjects(role, group)))
                .distinct()
                .sorted(Comparator.comparingInt(task -> facts.number(task, Itu.MANDATE_NUMBER)))
                .toList();
    }

    /** With the groups of groups; each once, however they hold each other. */
    private static Set<Node> groups(Node body, Facts facts) {
        Set<Node> all = new LinkedHashSet<>(Set.of(body));
        Set<Node> added = all;
        while (!added.isEmpty()) {
            Set<Node> around = new LinkedHashSet<>();
            added.forEach(each -> facts.subjects(DCTerms.hasPart, each).forEach(around::add));
            around.removeAll(all);
            all.addAll(around);
            added = around;
        }
        return all;
    }

    /** Whether it was read off headings alone. */
    boolean isByHeadings() {
        return byHeadings;
    }

    /** All, in the order in which they are shown. */
    List<Given> given() {
        return given;
    }

    private List<Given> ofTasks(List<Node> tasks) {
        Map<Node, TextOrder> texts = new HashMap<>();
        return ordered(
                tasks.stream()
                        .flatMap(
                                task ->
                                        facts.objects(task, Itu.MANDATE_OF)
                                                .flatMap(c -> given(c, Optional.of(task), texts))));
    }

    private List<Given> ofHeadings(Node body) {
        var finder = new AddresseeFinder(facts);
        Map<Node, TextOrder> texts = new HashMap<>();
        return ordered(
                facts.instances(Itu.SECTION)
                        .filter(section -> ClauseFacts.isOperative(section, facts))
                        .filter(
                                section ->
                                        facts.text(section, Itu.HEADING)
                                                .filter(heading -> finder.names(heading, body))
                                                .isPresent())
                        .flatMap(section -> facts.subjects(Itu.IN_SECTION, section))
                        .filter(clause -> facts.object(clause, Itu.SUB_CLAUSE_OF).isEmpty())
                        .flatMap(clause -> given(clause, Optional.empty(), texts)));
    }

    private List<Given> ordered(Stream<Given> all) {
        Map<Node, Integer> positions = new HashMap<>();
        return all.sorted(
                        Comparator.comparing(Given::text, TextOrder.ORDER)
                                .thenComparingInt(
                                        g ->
                                                positions.computeIfAbsent(
                                                        g.clause(),
                                                        c -> facts.number(c, Itu.POSITION))))
                .toList();
    }

    private Stream<Given> given(Node clause, Optional<Node> task, Map<Node, TextOrder> texts) {
        return facts.object(clause, Itu.CLAUSE_OF).stream()
                .map(text -> texts.computeIfAbsent(text, this::order))
                .map(text -> new Given(clause, text, task, values(text, task)));
    }

    private TextOrder order(Node text) {
        return new TextOrder(
                text,
                Standing.isDraft(text, facts),
                StatusView.of(text, facts).isInForce(),
                EditionStop.year(text, facts));
    }

    private Map<String, String> values(TextOrder text, Optional<Node> task) {
        Map<String, String> values = new HashMap<>();
        values.put(TaskFilter.STATE, text.draft() ? "proposed" : "adopted");
        facts.object(text.text(), text.draft() ? Itu.DRAFT_FOR : Itu.ADOPTED_AT)
                .ifPresent(where -> values.put(TaskFilter.CONFERENCE, Facts.lastPart(where)));
        task.ifPresent(
                each -> {
                    values.put(TaskFilter.VERB, facts.code(each, Itu.VERB));
                    values.put(TaskFilter.FORCE, facts.code(each, Itu.MODALITY));
                    if (facts.isA(each, Itu.REPORTING_OBLIGATION)) {
                        values.put(TaskFilter.REPORT, REPORTS);
                    }
                });
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** What a value of a facet is called; the value itself if it is the code of no thing. */
    static Text name(String facet, String value, Facts facts) {
        return Optional.ofNullable(FOLDERS.get(facet))
                .flatMap(folder -> facts.called(Addresses.node(folder + value)))
                .orElse(new Text(value, ""));
    }

    /**
     * Clauses by text, each with the tasks that it gives.
     *
     * @param clauses that are shown
     * @param wanted tasks of them and of others
     */
    List<ClauseLine.OfText> byText(List<Node> clauses, List<Given> wanted) {
        Set<Node> shown = new LinkedHashSet<>(clauses);
        Map<Node, List<TaskView>> tasks =
                wanted.stream()
                        .filter(each -> shown.contains(each.clause()))
                        .collect(
                                Collectors.groupingBy(
                                        Given::clause,
                                        Collectors.flatMapping(
                                                each -> each.task().stream().map(this::view),
                                                Collectors.toList())));
        return ClauseLine.byText(shown.stream(), tasks::get, facts);
    }

    /** The clauses that give tasks to report, by text. */
    List<ClauseLine.OfText> reports() {
        List<Given> reports =
                given.stream()
                        .filter(each -> each.values().containsKey(TaskFilter.REPORT))
                        .toList();
        return byText(reports.stream().map(Given::clause).toList(), reports);
    }

    private TaskView view(Node task) {
        return TaskView.ofTask(task, facts).toldTo(name);
    }
}
