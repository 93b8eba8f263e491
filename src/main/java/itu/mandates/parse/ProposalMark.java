package itu.mandates.parse;

import itu.mandates.model.Proposal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line before a proposed text: "MOD ARB/21A19/1". ADD, MOD, SUP and NOC as the General Rules of
 * conferences define them.
 */
final class ProposalMark {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<action>ADD|MOD|SUP|NOC)(?:\\s+(?<number>[A-Z0-9]{1,12}(?:/[A-Z0-9().-]+){1,4}))?");

    private ProposalMark() {}

    static Optional<Proposal> of(TextLine line) {
        Matcher form = FORM.matcher(line.text());
        return form.matches()
                ? Optional.of(
                        new Proposal(
                                form.group("action"),
                                Optional.ofNullable(form.group("number")),
                                line.runs(0)))
                : Optional.empty();
    }
}
