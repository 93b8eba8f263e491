package itu.mandates.check;

import java.util.function.Function;

/** What the findings of a report for people stand under. */
public enum Grouping {
    /** Each rule, gravest first. */
    RULE(finding -> finding.rule().severity() + "  " + headline(finding.rule())),
    /** Each edition, draft or other document. */
    RESOLUTION(finding -> finding.place().whole());

    private final Function<Finding, String> heading;

    Grouping(Function<Finding, String> heading) {
        this.heading = heading;
    }

    String heading(Finding finding) {
        return heading.apply(finding);
    }

    private static String headline(Rule rule) {
        return rule.label() + " [" + rule.code() + "]";
    }
}
