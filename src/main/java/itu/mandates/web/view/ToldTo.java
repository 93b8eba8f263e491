package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The tasks of a body or post: its own, those of groups it is one of, and those as a partner. */
final class ToldTo {

    private final Link name;
    private final Facts facts;
    private final List<Node> tasks;

    ToldTo(Node body, Facts facts) {
        this.name = facts.link(body);
        this.facts = facts;
        this.tasks =
                groups(body, facts).stream()
                        .flatMap(
                                group ->
                                        Stream.of(Itu.ADDRESSEE, Itu.CO_ADDRESSEE)
                                                .flatMap(role -> facts.subjects(role, group)))
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(
                                        task -> facts.number(task, Itu.MANDATE_NUMBER)))
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

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** The clauses that give those tasks, each with these. */
    List<ClauseLine.OfText> byText(Predicate<Node> shown) {
        Map<Node, List<TaskView>> given = new LinkedHashMap<>();
        tasks.stream()
                .filter(shown)
                .forEach(
                        task ->
                                facts.objects(task, Itu.MANDATE_OF)
                                        .forEach(clause -> add(given, clause, task)));
        return ClauseLine.byText(given.keySet().stream(), given::get, facts);
    }

    private void add(Map<Node, List<TaskView>> given, Node clause, Node task) {
        given.computeIfAbsent(clause, none -> new ArrayList<>())
                .add(TaskView.ofTask(task, facts).toldTo(name));
    }
}
