package itu.mandates.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a rule is called in one language.
 *
 * @param label a few words
 * @param why the reason for the rule, and where it stays silent; "" if it gives none
 */
public record RuleWording(String label, String why) {

    /** The wordings of a rule in a graph, by language. */
    static Map<String, RuleWording> of(Graph graph, Node rule) {
        Map<String, String> reasons = literals(graph, rule, RDFS.comment.asNode());
        var wordings = new LinkedHashMap<String, RuleWording>();
        literals(graph, rule, RDFS.label.asNode())
                .forEach(
                        (language, label) ->
                                wordings.put(
                                        language,
                                        new RuleWording(
                                                label, reasons.getOrDefault(language, ""))));
        return wordings;
    }

    private static Map<String, String> literals(Graph graph, Node rule, Node property) {
        var literals = new LinkedHashMap<String, String>();
        G.listSP(graph, rule, property)
                .forEach(
                        node ->
                                literals.put(
                                        node.getLiteralLanguage(), node.getLiteralLexicalForm()));
        return literals;
    }
}
