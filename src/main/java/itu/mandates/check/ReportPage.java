package itu.mandates.check;

import java.util.List;

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
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            dt { font-weight: 600; }
            dd { margin: 0 0 .25rem 1.5rem; overflow-wrap: anywhere; }
            article { border-top: 1px solid; padding: .5rem 0; }
            </style>
            </head>
            <body>
            <h1>What the rules found</h1>
            """;

    private ReportPage() {}

    static String print(CheckReport report, Grouping grouping) {
        var out = new StringBuilder(HEAD);
        out.append(element("p", ReportText.summary(report)));
        report.by(grouping)
                .forEach((heading, findings) -> addGroup(out, heading, findings, grouping));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void addGroup(
            StringBuilder out, String heading, List<Finding> findings, Grouping grouping) {
        Rule rule = findings.get(0).rule();
        if (grouping == Grouping.RULE) {
            out.append("<section id=\"").append(escaped(rule.code())).append("\">\n");
            out.append(element("h2", rule.label() + " (" + rule.severity().code() + ")"));
            out.append(element("p", rule.why()));
        } else {
            out.append("<section>\n").append(element("h2", heading));
        }
        findings.forEach(finding -> addFinding(out, finding));
        out.append("</section>\n");
    }

    private static void addFinding(StringBuilder out, Finding finding) {
        Place place = finding.place();
        out.append("<article>\n<h3><a href=\"").append(escaped(place.page())).append("\">");
        out.append(escaped(place.citation())).append("</a></h3>\n<dl>\n");
        addField(out, "Rule", finding.rule().label());
        addField(out, "Words", place.words());
        addField(out, "Found", finding.message());
        addField(out, "Expected", finding.expected());
        addField(out, "Source", place.line().map(SourceLine::toString).orElse(""));
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
