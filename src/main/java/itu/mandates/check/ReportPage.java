package itu.mandates.check;

import java.util.List;
import java.util.stream.Collectors;

/** The report as one HTML page that needs no other file. */
final class ReportPage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What the rules found</title>
            <style>
            :root { color-scheme: light dark; --line: #c9ced6; --soft: #5c6672; --violation: #b3261e; --warning: #8a5a00; --info: #1f5fa8; }
            @media (prefers-color-scheme: dark) { :root { --line: #3b434e; --soft: #a3adba; --violation: #ff8a80; --warning: #f0b95a; --info: #8ab8f0; } }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { margin-bottom: 0; }
            h2 { margin: 2.5rem 0 0; padding-top: .75rem; border-top: 2px solid var(--line); font-size: 1.25rem; }
            h3 { margin: 0; font-size: 1rem; }
            a { color: inherit; }
            nav table { border-collapse: collapse; width: 100%; }
            nav th, nav td { text-align: start; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
            nav td.count { text-align: end; font-variant-numeric: tabular-nums; }
            .severity { font-size: .8rem; font-weight: 600; border: 1px solid; border-radius: 1rem; padding: 0 .6rem; white-space: nowrap; }
            .violation { color: var(--violation); } .warning { color: var(--warning); } .info { color: var(--info); }
            .why { color: var(--soft); margin: .25rem 0 1rem; }
            article { border-inline-start: 3px solid var(--line); padding: .1rem 0 .1rem 1rem; margin: 0 0 1rem; }
            article header { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; }
            dl { display: grid; grid-template-columns: 6rem 1fr; margin: .25rem 0 0; }
            dt { color: var(--soft); }
            dd { margin: 0; overflow-wrap: anywhere; }
            code { color: var(--soft); font-size: .85rem; }
            @media print { article { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <h1>What the rules found</h1>
            """;

    private ReportPage() {}

    static String print(CheckReport report, Grouping grouping) {
        var out = new StringBuilder(HEAD);
        out.append(element("p", ReportText.summary(report)));
        addContents(out, report, grouping);
        report.by(grouping)
                .forEach((heading, findings) -> addGroup(out, heading, findings, grouping));
        return out.append("</body>\n</html>\n").toString();
    }

    /** What was found how often, each a link to its group. */
    private static void addContents(StringBuilder out, CheckReport report, Grouping grouping) {
        out.append("<nav aria-label=\"Contents\">\n<table>\n");
        report.by(grouping)
                .forEach(
                        (heading, findings) ->
                                out.append("<tr><th scope=\"row\"><a href=\"#")
                                        .append(anchor(heading, findings, grouping))
                                        .append("\">")
                                        .append(escaped(title(heading, findings, grouping)))
                                        .append("</a></th><td>")
                                        .append(badges(report, findings))
                                        .append("</td><td class=\"count\">")
                                        .append(findings.size())
                                        .append("</td></tr>\n"));
        out.append("</table>\n</nav>\n");
    }

    /** The gravity of what stands in a group, gravest first. */
    private static String badges(CheckReport report, List<Finding> findings) {
        return new CheckReport(report.rules(), findings)
                .summary().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> badge(entry.getKey()))
                        .collect(Collectors.joining(" "));
    }

    private static String badge(Severity severity) {
        return "<span class=\"severity " + severity.code() + "\">" + severity.code() + "</span>";
    }

    private static String title(String heading, List<Finding> findings, Grouping grouping) {
        return grouping == Grouping.RULE ? findings.get(0).rule().label() : heading;
    }

    private static String anchor(String heading, List<Finding> findings, Grouping grouping) {
        return grouping == Grouping.RULE
                ? escaped(findings.get(0).rule().code())
                : heading.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static void addGroup(
            StringBuilder out, String heading, List<Finding> findings, Grouping grouping) {
        Rule rule = findings.get(0).rule();
        out.append("<section id=\"").append(anchor(heading, findings, grouping)).append("\">\n");
        out.append("<h2>").append(escaped(title(heading, findings, grouping)));
        if (grouping == Grouping.RULE) {
            out.append(" ").append(badge(rule.severity())).append("</h2>\n");
            out.append("<p class=\"why\">").append(escaped(rule.why())).append("</p>\n");
        } else {
            out.append("</h2>\n");
        }
        findings.forEach(finding -> addFinding(out, finding, grouping));
        out.append("</section>\n");
    }

    private static void addFinding(StringBuilder out, Finding finding, Grouping grouping) {
        Place place = finding.place();
        String line = place.line().map(SourceLine::toString).orElse("");
        out.append("<article>\n<header><h3><a href=\"").append(escaped(place.page()));
        out.append("\">").append(escaped(place.citation())).append("</a></h3>");
        out.append("<code>").append(escaped(line)).append("</code></header>\n<dl>\n");
        if (grouping != Grouping.RULE) {
            addField(out, "Rule", Grouping.RULE.heading(finding));
        }
        addField(out, "Words", place.words());
        addField(out, "Found", finding.message());
        addField(out, "Expected", finding.expected());
        out.append("</dl>\n</article>\n");
    }

    private static void addField(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(element("dt", name)).append(element("dd", value));
        }
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
