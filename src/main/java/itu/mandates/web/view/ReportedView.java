package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import itu.mandates.web.view.TaskView.Evidence;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A paragraph of a report on a clause.
 *
 * @param restates whether it says again what the clause says, and not what was done
 * @param shared the words that both have
 */
public record ReportedView(
        Link link, Link paragraph, boolean restates, Optional<Text> shared, Evidence evidence) {

    /** In the order of the reports. */
    static Stream<ReportedView> of(Node clause, Facts facts) {
        return facts.subjects(Itu.REPORTED_CLAUSE, clause)
                .flatMap(
                        judged ->
                                facts.objects(judged, Itu.REPORTING_PARAGRAPH)
                                        .map(said -> of(judged, said, clause, facts)));
    }

    private static ReportedView of(Node judged, Node said, Node clause, Facts facts) {
        return new ReportedView(
                facts.link(judged),
                facts.link(said),
                facts.objects(said, Itu.RESTATES).anyMatch(clause::equals),
                facts.text(judged, Itu.SHARED_TEXT),
                Evidence.of(judged, facts));
    }

    /** The key of the sentence that names the paragraph. */
    public String key() {
        return restates ? "reported.restates" : "reported.action";
    }
}
