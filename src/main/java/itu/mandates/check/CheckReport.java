package itu.mandates.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;

/**
 * What a check found.
 *
 * @param rules all rules that were held against the graph, in order of their codes
 * @param findings gravest first, then by rule, then as they stand in the sources
 */
public record CheckReport(List<Rule> rules, List<Finding> findings) {

    public CheckReport {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** The same without what is milder than {@code least}. */
    public CheckReport atLeast(Severity least) {
        return new CheckReport(
                rules,
                findings.stream()
                        .filter(finding -> finding.rule().severity().compareTo(least) >= 0)
                        .toList());
    }

    /** The same without the findings that have one of these IRIs. */
    CheckReport without(Set<String> known) {
        return new CheckReport(
                rules,
                findings.stream().filter(finding -> !known.contains(finding.iri())).toList());
    }

    /** How many findings of each severity, zero too, gravest first. */
    public Map<Severity, Integer> summary() {
        var counts = new LinkedHashMap<Severity, Integer>();
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            counts.put(Severity.values()[i], 0);
        }
        findings.forEach(finding -> counts.merge(finding.rule().severity(), 1, Integer::sum));
        return counts;
    }

    /** The findings of each rule that found something, in the order of the report. */
    Map<Rule, List<Finding>> byRule() {
        var groups = new LinkedHashMap<Rule, List<Finding>>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        return groups;
    }

    /** The findings under each heading, in the order of the report. */
    Map<String, List<Finding>> by(Grouping grouping) {
        var groups = new LinkedHashMap<String, List<Finding>>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(grouping.heading(finding), head -> new ArrayList<>())
                    .add(finding);
        }
        return groups;
    }

    /** The content of /graph/quality: a SHACL validation report without blank nodes. */
    public Graph graph() {
        return QualityGraph.of(rules, findings);
    }

    /** The report as a document, ending in a line end, its findings under their rules. */
    public String print(ReportFormat format) {
        return print(format, Grouping.RULE);
    }

    /**
     * The report as a document, ending in a line end.
     *
     * @param grouping of formats for people; the others have an order of their own
     */
    public String print(ReportFormat format, Grouping grouping) {
        return format.print(this, grouping);
    }
}
