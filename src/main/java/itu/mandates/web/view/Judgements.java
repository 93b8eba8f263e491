package itu.mandates.web.view;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What was computed of a clause beside its lineage and what says alike, with how.
 *
 * @param tasks that it gives
 * @param taken from where its words seem to come, and where they seem to have gone
 * @param reported what reports say of it
 */
public record Judgements(List<TaskView> tasks, List<TakenView> taken, List<ReportedView> reported) {

    static Judgements of(Node clause, Facts facts) {
        return of(List.of(clause), clause, facts);
    }

    /**
     * @param members of a clause through time
     * @param latest of them: only its tasks are told
     */
    static Judgements of(List<Node> members, Node latest, Facts facts) {
        return new Judgements(
                TaskView.of(latest, facts),
                members.stream().flatMap(member -> TakenView.of(member, facts)).toList(),
                members.stream().flatMap(member -> ReportedView.of(member, facts)).toList());
    }
}
