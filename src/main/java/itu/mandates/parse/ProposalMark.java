package itu.mandates.parse;

import itu.mandates.model.Proposal;
import java.util.ArrayList;
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
                    "(?<action>ADD|MOD|SUP|NOC)(?:\\s+(?<number>[A-Z0-9]{1,12}(?:/[A-Z0-9().-]+){1,4}))?(?:\\s+\\([A-Z0-9/-]{3,30}\\))?");

    private static final Pattern NUMBER =
            Pattern.compile("[A-Z0-9]{1,12}(?:/[A-Z0-9().-]{1,20}){1,4}");

    private ProposalMark() {}

    /** The mark on a line; its number may stand on the line above, which has a place already. */
    static Optional<Proposal> of(TextLine line, Optional<TextLine> above) {
        Optional<String> number =
                above.map(TextLine::text).filter(words -> NUMBER.matcher(words).matches());
        return of(line).map(
                        mark ->
                                new Proposal(
                                        mark.action(),
                                        mark.number().or(() -> number),
                                        mark.runs()));
    }

    /** The mark's number, where it stands on a line of its own below "MOD". */
    static Optional<Proposal> with(Proposal mark, TextLine line) {
        if (mark.number().isPresent() || !NUMBER.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        var runs = new ArrayList<>(mark.runs());
        runs.addAll(line.runs(0));
        return Optional.of(new Proposal(mark.action(), Optional.of(line.text()), runs));
    }

    static Optional<Proposal> of(TextLine line) {
        if (line.text().length() > 100) {
            return Optional.empty();
        }
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
