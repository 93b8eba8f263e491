package itu.mandates.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The findings as a page of documentation, each with the reason why it is right or known.
 *
 * @param text Markdown
 * @param unjustified the titles of findings for which no reason is given
 * @param unused reasons that no finding needs
 */
public record FindingsDocument(String text, List<String> unjustified, List<String> unused) {

    private static final String HEAD =
            """
            # Findings on the documents at hand

            Made by `check --justify docs/findings.tsv`: every finding of every rule, and why it is
            right or known. A finding without a reason fails the command, and so does a reason
            without a finding.

            """;

    public FindingsDocument {
        unjustified = List.copyOf(unjustified);
        unused = List.copyOf(unused);
    }

    public static FindingsDocument of(CheckReport report, Justifications reasons) {
        var unjustified = new ArrayList<String>();
        var out = new StringBuilder(HEAD);
        out.append(ReportText.summary(report)).append(".\n");
        report.byRule()
                .forEach(
                        (rule, findings) -> {
                            out.append("\n## ").append(rule.code()).append("\n\n");
                            out.append(rule.label()).append(" (").append(rule.severity().code());
                            out.append(").\n\n| place | words | why |\n|---|---|---|\n");
                            findings.forEach(one -> out.append(row(one, reasons, unjustified)));
                        });
        return new FindingsDocument(out.toString(), unjustified, reasons.unused());
    }

    private static String row(Finding finding, Justifications reasons, List<String> unjustified) {
        String why =
                reasons.of(finding)
                        .orElseGet(
                                () -> {
                                    unjustified.add(finding.title());
                                    return "";
                                });
        Place place = finding.place();
        String line = place.line().map(at -> ", " + at).orElse("");
        return List.of(place.citation() + line, shortened(place.words()), why).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String shortened(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80).strip() + " ...";
    }
}
