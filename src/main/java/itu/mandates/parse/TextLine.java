package itu.mandates.parse;

import itu.mandates.model.Change;
import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import itu.mandates.model.SourceText.Line;
import itu.mandates.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source line with its words told apart from what the converter or typesetter left in it:
 * bookmarks, image names, emphasis marks, list bullets, footnote marks and the notes themselves.
 *
 * <p>Where the source has tracked changes, the words are those of the proposed text.
 *
 * @param words the words alone
 * @param found the words with those that are deleted; {@code words} if none are
 * @param bullet the list sign before them, if any
 * @param notes footnotes written out in the line
 * @param marks runs for everything that is not words
 */
record TextLine(
        Line line,
        Passage words,
        Passage found,
        Optional<String> bullet,
        List<Note> notes,
        List<Run> marks) {

    /** A footnote written out where it is called: {@code [1: 1 TAB words]}. */
    record Note(String label, Passage words, Run run) {}

    static TextLine of(Line line) {
        return of(line, NoteLines.NONE);
    }

    /** Reads a line among those in which {@code notes} were found. */
    static TextLine of(Line line, NoteLines notes) {
        return new LineReader(line, notes).read();
    }

    String text() {
        return words.text();
    }

    /** Whether all its words are deleted. */
    boolean isStruck() {
        return words.isEmpty() && !found.isEmpty();
    }

    /** The line with its deleted words as words. */
    TextLine asFound() {
        var others = marks.stream().filter(run -> run.role() != Run.Role.DELETED).toList();
        return new TextLine(line, found, found, bullet, notes, others);
    }

    /** The words of the line before it was changed; their positions do not matter. */
    TextLine asBase() {
        var base = new Passage.Builder();
        int at = line.start();
        for (Change change : line.changes()) {
            if (change.kind() == Change.Kind.INSERTED) {
                base.add(read(new Span(at, change.span().start())), at);
                at = change.span().end();
            }
        }
        return of(
                new Line(
                        line.number(),
                        at,
                        base.add(read(new Span(at, line.end())), at).build().text()));
    }

    /** A stretch of the line, untouched. */
    String read(Span span) {
        String raw = line.text();
        int from = raw.offsetByCodePoints(0, span.start() - line.start());
        return raw.substring(from, raw.offsetByCodePoints(from, span.end() - span.start()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the line is a footnote, or a further line of one, and nothing else. */
    boolean isNote() {
        return isEmpty() && marks.stream().anyMatch(run -> run.role() == Run.Role.NOTE);
    }

    /** Whether the blank at {@code index} of the words was a tabulator in the source. */
    boolean isTab(int index) {
        if (index >= text().length() || text().charAt(index) != ' ') {
            return false;
        }
        int from = words.span(index - 1, index).end() - line.start();
        int to = words.span(index + 1, index + 2).start() - line.start();
        String raw = line.text();
        return raw.substring(raw.offsetByCodePoints(0, from), raw.offsetByCodePoints(0, to))
                        .indexOf('\t')
                >= 0;
    }

    /** Runs for the whole line, its first {@code labelEnd} characters as the label. */
    List<Run> runs(int labelEnd) {
        var runs = new ArrayList<>(marks);
        if (labelEnd > 0) {
            stretches(words.part(0, labelEnd), Run.Role.LABEL, runs);
        }
        stretches(words.part(labelEnd, text().length()), Run.Role.TEXT, runs);
        runs.sort((a, b) -> a.span().compareTo(b.span()));
        return runs;
    }

    /** The runs that begin at {@code position} of the source or behind it. */
    List<Run> runsFrom(int position) {
        return runs(0).stream()
                .filter(run -> run.span().end() > position)
                .map(run -> run.span().start() >= position ? run : tail(run, position))
                .toList();
    }

    /** The runs that end at {@code position} of the source or before it. */
    List<Run> runsUpTo(int position) {
        return runs(0).stream()
                .filter(run -> run.span().start() < position)
                .map(run -> run.span().end() <= position ? run : head(run, position))
                .toList();
    }

    private Run tail(Run run, int position) {
        return cut(run, position, run.span().end());
    }

    private Run head(Run run, int position) {
        return cut(run, run.span().start(), position);
    }

    private Run cut(Run run, int from, int to) {
        var words = Passage.of(read(new Span(from, to)), from);
        return new Run(
                run.role(), words.isEmpty() ? new Span(from, from) : words.span(), words.text());
    }

    /** One run for each stretch of words between two marks. */
    private void stretches(Passage part, Run.Role role, List<Run> runs) {
        int from = 0;
        for (Run mark : marks) {
            int to = from;
            while (to < part.text().length()
                    && part.span(to, to + 1).start() < mark.span().start()) {
                to++;
            }
            add(part.part(from, to), role, runs);
            from = to;
        }
        add(part.part(from, part.text().length()), role, runs);
    }

    private static void add(Passage words, Run.Role role, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(role, words.span(), words.text()));
        }
    }
}
