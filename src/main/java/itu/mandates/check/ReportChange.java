package itu.mandates.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;

/**
 * What two checks have not in common. A finding is the same if the rule, the clause and the words
 * concerned are.
 *
 * @param appeared findings of the later check alone
 * @param vanished titles of the findings of the earlier check alone, in order
 */
public record ReportChange(CheckReport appeared, List<String> vanished) {

    public ReportChange {
        vanished = List.copyOf(vanished);
    }

    /**
     * @param earlier the report of a release, Turtle
     */
    public static ReportChange since(String earlier, CheckReport now) {
        Graph before = RDFParser.fromString(earlier, Lang.TTL).toGraph();
        List<Node> results =
                before.find(Node.ANY, SHACL.result, Node.ANY).mapWith(t -> t.getObject()).toList();
        Set<String> known = results.stream().map(Node::getURI).collect(Collectors.toSet());
        Set<String> found = now.findings().stream().map(Finding::iri).collect(Collectors.toSet());
        return new ReportChange(
                now.without(known),
                results.stream()
                        .filter(result -> !found.contains(result.getURI()))
                        .map(result -> title(before, result))
                        .sorted()
                        .toList());
    }

    private static String title(Graph before, Node result) {
        return before.find(result, RDFS.label.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse(result.getURI());
    }
}
