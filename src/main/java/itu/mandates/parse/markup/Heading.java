package itu.mandates.parse.markup;

import itu.mandates.model.Edit;
import itu.mandates.model.Part;
import itu.mandates.model.Run;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.vocab.EditEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The heading of a section of a marked-up text: as printed ("notingrecalling", "5 to invites the
 * Director") and as proposed ("recalling", "invites the Director").
 *
 * @param before what is printed before the proposed heading and so is deleted; "" if nothing
 * @param span where the whole heading stands
 */
record Heading(String before, String proposed, Span span) {

    private static final Pattern OLD_LABEL =
            Pattern.compile("(?<label>\\d{1,2}|[a-z])\\)?\\s+(?<to>to\\s+)?");

    static Heading of(Section section) {
        var runs =
                section.runs().stream()
                        .filter(run -> run.role() == Run.Role.TEXT || run.role() == Run.Role.LABEL)
                        .toList();
        String printed =
                runs.stream()
                        .map(Run::text)
                        .collect(Collectors.joining(" "))
                        .replaceFirst("[\\s,:;.]+$", "");
        Span span = runs.stream().map(Run::span).reduce(Span::join).orElse(section.span());
        boolean cut = section.part() != Part.ANNEX && printed.endsWith(section.heading());
        int length = printed.length() - section.heading().length();
        return new Heading(cut ? printed.substring(0, length) : "", section.heading(), span);
    }

    /** The heading of the base text, as far as it can be told. */
    String old() {
        return isItem() || before.isBlank() ? proposed : before.strip();
    }

    /** Whether an item of the base text became this section. */
    boolean isItem() {
        return OLD_LABEL.matcher(before).matches();
    }

    /** The label of the item that became this section. */
    Optional<String> oldLabel() {
        Matcher label = OLD_LABEL.matcher(before);
        return label.matches() ? Optional.of(label.group("label")) : Optional.empty();
    }

    List<Edit> edits(EditEvidence evidence) {
        if (before.isBlank()) {
            return List.of();
        }
        return isItem() ? itemMadeHeading(evidence) : List.of(replaced(evidence));
    }

    private Edit replaced(EditEvidence evidence) {
        String inserted = proposed.split(" ", 2)[0];
        int end = span.start() + before.length() + inserted.length();
        Span place = new Span(span.start(), Math.min(end, span.end()));
        return Reading.edit(before, inserted, place, "opener", evidence.confidence("opener"));
    }

    /** "5 to invites": "5 to " deleted, and behind the infinitive the ending of the new verb. */
    private List<Edit> itemMadeHeading(EditEvidence evidence) {
        var edits = new ArrayList<Edit>();
        int verb = span.start() + before.length();
        edits.add(
                Reading.edit(
                        before,
                        "",
                        new Span(span.start(), Math.min(verb, span.end())),
                        "label",
                        evidence.confidence("label")));
        String word = proposed.split(" ", 2)[0];
        int end = verb + word.length();
        if (before.endsWith("to ") && word.endsWith("s") && end <= span.end()) {
            Span ending = new Span(end - 1, end);
            edits.add(Reading.edit("", "s", ending, "grammar", evidence.confidence("grammar")));
        }
        return edits;
    }

    /** The heading put in as a whole. */
    Edit inserted(String code, EditEvidence evidence) {
        return Reading.edit("", proposed, span, code, evidence.confidence(code));
    }
}
