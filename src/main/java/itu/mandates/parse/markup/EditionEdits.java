package itu.mandates.parse.markup;

import itu.mandates.model.Edit;
import itu.mandates.model.Revision;
import itu.mandates.model.Run;
import itu.mandates.model.Span;
import itu.mandates.vocab.EditEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two editions in one bracket: "(REV. DUBAI, 2014BUENOS AIRES, 2017)". The first is deleted. */
final class EditionEdits {

    private static final String EDITION = "\\p{Lu}[\\p{L} .'’-]{0,40}?,? ?\\d{4}";
    private static final Pattern TWO =
            Pattern.compile(
                    "\\((?:(?i:rev)\\. ?)?(?<old>"
                            + EDITION
                            + ")(?<new> ?(?:(?i:rev)\\. ?)?"
                            + EDITION
                            + ")(?=\\s*\\))");

    private final EditEvidence evidence;

    EditionEdits(EditEvidence evidence) {
        this.evidence = evidence;
    }

    /** The edits of title and formula, if they are not known already. */
    List<Edit> of(Revision draft) {
        if (!draft.edits().isEmpty()) {
            return draft.edits();
        }
        var edits = new ArrayList<Edit>();
        for (Run run : draft.runs()) {
            Matcher two = TWO.matcher(run.text());
            while (run.role() == Run.Role.TEXT && two.find()) {
                edits.add(edit(run, two));
            }
        }
        return edits;
    }

    private Edit edit(Run run, Matcher two) {
        return Reading.edit(
                two.group("old"),
                two.group("new"),
                span(run, two),
                "slot",
                evidence.confidence("slot"));
    }

    /** The place within the run, where its words stand as in the source; or else all of it. */
    private static Span span(Run run, Matcher two) {
        String text = run.text();
        int length = text.codePointCount(0, text.length());
        if (length != run.span().end() - run.span().start()) {
            return run.span();
        }
        int from = run.span().start() + text.codePointCount(0, two.start("old"));
        return new Span(from, from + text.codePointCount(two.start("old"), two.end("new")));
    }

    /** The edits in the words of a clause. */
    List<Choice> in(String words) {
        return TWO.matcher(words)
                .results()
                .map(
                        two ->
                                new Choice(
                                        two.start(1),
                                        two.end(1),
                                        two.end(2),
                                        true,
                                        "slot",
                                        evidence.confidence("slot"),
                                        List.of(),
                                        false))
                .toList();
    }
}
