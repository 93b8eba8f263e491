package itu.mandates.web.about;

import itu.mandates.check.CheckReport;
import itu.mandates.check.Finding;
import itu.mandates.check.Rule;
import itu.mandates.check.RuleBook;
import itu.mandates.check.Severity;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;

/**
 * What the rules found in the release: all rules with their first places, or one with all.
 *
 * @param rules those that found something first
 * @param broken number of rules that found something
 * @param places number of findings
 */
public record QualityPage(
        List<RuleView> rules, Map<String, Integer> severities, int broken, int places) {

    private static final int FIRST = 5;

    /**
     * A rule.
     *
     * @param severity violation, warning or info
     * @param count of all findings
     * @param source the shape as it stands, with its examples; "" if this program has none
     */
    public record RuleView(
            String code,
            Text label,
            Text why,
            String severity,
            int count,
            List<PlaceView> places,
            String source) {

        public boolean hasMore() {
            return count > places.size();
        }
    }

    /**
     * A place where a rule found something.
     *
     * @param words in question, "" if there are none
     * @param expected what should stand there, "" if the rule cannot know
     */
    public record PlaceView(Link place, String words, String found, String expected) {}

    static QualityPage of(CheckReport report, RuleWords words) {
        Map<String, List<Finding>> byRule =
                report.findings().stream()
                        .collect(Collectors.groupingBy(finding -> finding.rule().code()));
        List<RuleView> rules =
                report.rules().stream()
                        .map(rule -> view(rule, byRule.getOrDefault(rule.code(), List.of()), words))
                        .sorted(
                                Comparator.comparing((RuleView rule) -> rule.count() == 0)
                                        .thenComparing(rule -> codes().indexOf(rule.severity())))
                        .toList();
        return new QualityPage(
                rules,
                report.summary().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().code(), Map.Entry::getValue)),
                byRule.size(),
                report.findings().size());
    }

    private static RuleView view(Rule rule, List<Finding> findings, RuleWords words) {
        return view(rule, findings, findings.stream().limit(FIRST).toList(), words, "");
    }

    /** One rule with all its places. */
    static RuleView of(Rule rule, CheckReport report, RuleWords words, RuleBook book) {
        List<Finding> findings =
                report.findings().stream()
                        .filter(each -> each.rule().equals(rule))
                        .sorted(Comparator.comparing(each -> each.place().page()))
                        .toList();
        return view(rule, findings, findings, words, book.source(rule.code()).orElse(""));
    }

    private static RuleView view(
            Rule rule, List<Finding> all, List<Finding> shown, RuleWords words, String source) {
        return new RuleView(
                rule.code(),
                words.label(rule),
                words.why(rule),
                rule.severity().code(),
                all.size(),
                shown.stream().map(finding -> place(finding, words)).toList(),
                source);
    }

    static PlaceView place(Finding finding, RuleWords words) {
        return new PlaceView(
                new Link(
                        new Text(finding.place().citation(), "en"),
                        Addresses.page(
                                NodeFactory.createURI(finding.place().page()), words.language())),
                finding.place().words(),
                finding.message(),
                finding.expected());
    }

    /** All severities, the gravest first. */
    public static List<String> codes() {
        return List.of(Severity.VIOLATION.code(), Severity.WARNING.code(), Severity.INFO.code());
    }
}
