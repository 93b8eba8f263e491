package itu.mandates.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as text for people: by rule, each finding with place, words and what was expected. */
final class ReportText {

    private static final String INDENT = "    ";
    private static final int LONGEST_WORDS = 160;

    private ReportText() {}

    static String print(CheckReport report, Grouping grouping) {
        var out = new StringBuilder();
        report.by(grouping)
                .forEach((heading, findings) -> addGroup(out, heading, findings, grouping));
        new CheckReport(report.rules(), inTexts(report))
                .by(Grouping.RESOLUTION)
                .forEach((whole, findings) -> out.append(counts(report, whole, findings)));
        return out.append(summary(report)).append('\n').toString();
    }

    /** Those on a part of something: what is found of a whole is no count of its parts. */
    private static List<Finding> inTexts(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.place().whole().equals(finding.place().citation()))
                .toList();
    }

    private static void addGroup(
            StringBuilder out, String heading, List<Finding> findings, Grouping grouping) {
        out.append(heading).append('\n');
        if (grouping == Grouping.RULE) {
            out.append(INDENT).append(findings.get(0).rule().why()).append('\n');
        }
        out.append('\n');
        findings.forEach(finding -> addFinding(out, finding, grouping));
    }

    /** "Resolution 191 (Busan, 2014): 0 violations, 1 warning, 4 infos". */
    private static String counts(CheckReport report, String whole, List<Finding> findings) {
        return whole + ": " + severities(new CheckReport(report.rules(), findings)) + "\n";
    }

    private static void addFinding(StringBuilder out, Finding finding, Grouping grouping) {
        Place place = finding.place();
        out.append("  ").append(place.citation());
        place.line().ifPresent(line -> out.append("  (").append(line).append(')'));
        out.append('\n');
        if (grouping != Grouping.RULE) {
            addField(out, "rule", Grouping.RULE.heading(finding));
        }
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
        return report.rules().size() + " rules: " + severities(report);
    }

    private static String severities(CheckReport report) {
        return report.summary().entrySet().stream()
                .map(ReportText::count)
                .collect(Collectors.joining(", "));
    }

    private static String count(Map.Entry<Severity, Integer> entry) {
        String one = entry.getKey().code();
        return entry.getValue() + " " + (entry.getValue() == 1 ? one : one + "s");
    }
}
