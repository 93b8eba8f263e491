package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A clause in a list of clauses of several texts.
 *
 * @param words as they stand
 * @param tasks that it gives to the one whose page it is
 */
public record ClauseLine(Link link, Text citedAs, Text words, List<TaskView> tasks) {

    /**
     * Clauses of one text.
     *
     * @param draft whether it is proposed only
     * @param reproduced whether it was copied by others
     */
    public record OfText(
            Link text,
            Optional<SectorTag> tag,
            StatusView status,
            boolean draft,
            boolean reproduced,
            int year,
            List<ClauseLine> clauses) {}

    static ClauseLine of(Node clause, Facts facts) {
        return new ClauseLine(
                facts.link(clause),
                facts.text(clause, Itu.CITED_AS).orElseGet(() -> facts.name(clause)),
                facts.text(clause, Itu.TEXT).orElse(new Text("", "")),
                List.of());
    }

    private ClauseLine with(List<TaskView> given) {
        return new ClauseLine(link, citedAs, words, given);
    }

    /** By text: what is in force first, then the newest. */
    static List<OfText> byText(Stream<Node> clauses, Facts facts) {
        return byText(clauses, clause -> List.of(), facts);
    }

    /**
     * The same with the tasks of each.
     *
     * @param tasks of a clause, as far as they are shown
     */
    static List<OfText> byText(
            Stream<Node> clauses, Function<Node, List<TaskView>> tasks, Facts facts) {
        return clauses
                .filter(clause -> facts.object(clause, Itu.CLAUSE_OF).isPresent())
                .collect(
                        Collectors.groupingBy(
                                clause -> facts.object(clause, Itu.CLAUSE_OF).orElseThrow()))
                .entrySet()
                .stream()
                .map(entry -> ofText(entry.getKey(), entry.getValue(), tasks, facts))
                .sorted(
                        Comparator.comparing((OfText text) -> !text.status().isInForce())
                                .thenComparing(text -> -text.year())
                                .thenComparing(text -> text.text().href()))
                .toList();
    }

    static OfText ofText(Node text, List<Node> clauses, Facts facts) {
        return ofText(text, clauses, clause -> List.of(), facts);
    }

    private static OfText ofText(
            Node text, List<Node> clauses, Function<Node, List<TaskView>> tasks, Facts facts) {
        return new OfText(
                facts.link(text),
                SectorTag.of(text, facts),
                StatusView.of(text, facts),
                Standing.isDraft(text, facts),
                facts.code(text, Itu.TEXT_AUTHORITY).equals("reproduced"),
                EditionStop.year(text, facts),
                clauses.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        clause -> facts.number(clause, Itu.POSITION)))
                        .map(clause -> of(clause, facts).with(tasks.apply(clause)))
                        .toList());
    }
}
