package itu.mandates.web.about;

import itu.mandates.check.CheckReport;
import itu.mandates.check.Finding;
import itu.mandates.vocab.Itu;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;

/**
 * What the rules found, text by text.
 *
 * @param texts in the order of their names
 */
public record FindingsOfTexts(List<OfText> texts) {

    private static final int SHOWN = 10;

    /** The edition or draft that an identifier of a part begins with, or a document. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(/eli/[^/]+/[^/]+/[^/]+(?:/\\d{4}(?:/draft/[^/]+)?)?|/id/source/[^/]+).*");

    /**
     * A text.
     *
     * @param rules those that found something, the gravest first
     */
    public record OfText(Link text, int count, List<OfRule> rules) {}

    /**
     * What a rule found in the text.
     *
     * @param count of all places
     * @param places the first of them
     */
    public record OfRule(
            String code,
            Text label,
            String severity,
            int count,
            List<QualityPage.PlaceView> places) {

        public boolean hasMore() {
            return count > places.size();
        }
    }

    static FindingsOfTexts of(CheckReport report, RuleWords words) {
        Map<String, List<Finding>> byText =
                report.findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.place().whole(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new FindingsOfTexts(
                byText.entrySet().stream()
                        .map(each -> text(each.getKey(), each.getValue(), words))
                        .toList());
    }

    private static OfText text(String name, List<Finding> findings, RuleWords words) {
        Map<String, List<Finding>> byRule =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.rule().code(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new OfText(
                link(name, findings.get(0).place().page(), words.language()),
                findings.size(),
                byRule.values().stream().map(each -> rule(each, words)).toList());
    }

    private static OfRule rule(List<Finding> findings, RuleWords words) {
        var rule = findings.get(0).rule();
        return new OfRule(
                rule.code(),
                words.label(rule),
                rule.severity().code(),
                findings.size(),
                findings.stream()
                        .limit(SHOWN)
                        .map(each -> QualityPage.place(each, words))
                        .toList());
    }

    private static Link link(String name, String page, String language) {
        String path = page.startsWith(Itu.BASE) ? page.substring(Itu.BASE.length()) : page;
        var whole = WHOLE.matcher(path);
        String iri = whole.matches() ? Itu.BASE + whole.group(1) : page;
        return new Link(new Text(name, "en"), Addresses.page(NodeFactory.createURI(iri), language));
    }
}
