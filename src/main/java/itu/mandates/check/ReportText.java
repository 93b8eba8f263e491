package itu.mandates.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as text for people: by rule, each finding with place, words and what was expected. */
final class ReportText {

    private static final String INDENT = "    ";
    private static final int LONGEST_WORDS = 160;

    private ReportText() {}

    static String print(CheckReport report) {
        var out = new StringBuilder();
        report.byRule().forEach((rule, findings) -> addRule(out, rule, findings));
        return out.append(summary(report)).append('\n').toString();
    }

    private static void addRule(StringBuilder out, Rule rule, List<Finding> findings) {
        out.append(rule.severity()).append("  ").append(rule.label());
        out.append(" [").append(rule.code()).append("]\n");
        out.append(INDENT).append(rule.why()).append("\n\n");
        findings.forEach(finding -> addFinding(out, finding));
    }

    private static void addFinding(StringBuilder out, Finding finding) {
        Place place = finding.place();
        out.append("  ").append(place.citation());
        place.line().ifPresent(line -> out.append("  (").append(line).append(')'));
        out.append('\n');
        addField(out, "words", shortened(place.words()));
        addField(out, "found", finding.message());
        addField(out, "expected", finding.expected());
        out.append('\n');
    }

    private static void addField(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(INDENT)
                    .append(String.format("%-10s", name + ":"))
                    .append(value)
                    .append('\n');
        }
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_WORDS) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)).strip() + " ...";
    }

    /** "12 rules: 0 violations, 4 warnings, 53 infos". */
    static String summary(CheckReport report) {
        return report.rules().size()
                + " rules: "
                + report.summary().entrySet().stream()
                        .map(ReportText::count)
                        .collect(Collectors.joining(", "));
    }

    private static String count(Map.Entry<Severity, Integer> entry) {
        String one = entry.getKey().code();
        return entry.getValue() + " " + (entry.getValue() == 1 ? one : one + "s");
    }
}
