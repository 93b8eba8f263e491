package itu.mandates.parse;

import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import itu.mandates.model.SourceText.Line;
import itu.mandates.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source line with its words told apart from what the converter or typesetter left in it:
 * bookmarks, image names, emphasis marks, list bullets, footnote marks and the notes themselves.
 *
 * @param words the words alone
 * @param bullet the list sign before them, if any
 * @param notes footnotes written out in the line
 * @param marks runs for everything that is not words
 */
record TextLine(
        Line line, Passage words, Optional<String> bullet, List<Note> notes, List<Run> marks) {

    /** A footnote written out where it is called: {@code [1: 1 TAB words]}. */
    record Note(String label, Passage words, Run run) {}

    /** Order matters: the first alternative that fits wins. */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<markup>\\[(?:bookmark|image): [^\\]]{0,200}+\\]|(?<!\\*)\\*{1,3}(?!\\*)|(?<!_)__(?!_)"
                            + "|(?<![\\p{L}\\p{N}_])_(?=[\\p{L}\\p{N}(])|(?<=[\\p{L}\\p{N}).])_(?=[\\s,;.:)]|$)"
                            + "|\\\\(?=[.*_#()\\[\\]-]))"
                            + "|(?<ref>\\[footnoteRef:\\d+\\][\\d*]{0,3}|(?<=\\p{L}|[)\\],;.])[¹²³⁰⁴-⁹]+)"
                            + "|(?<note>\\[\\d+:)|(?<call>(?<=\\p{L}|\\))\\d{1,2}(?=[\\s,;.:)*]|$))");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern BULLET =
            Pattern.compile("\\s*+(?:([-–—•·▪‣*])(?:\\s+|$)|([•·▪‣]))");
    private static final Pattern HEADING_MARK = Pattern.compile("\\s*+(#{1,6}|>)\\s+");
    private static final Pattern NOTE_LABEL = Pattern.compile("\\s*(\\S{0,3}?)\\s*\\t");

    static TextLine of(Line line) {
        return of(line, NoteLines.NONE);
    }

    /** Reads a line among those in which {@code notes} were found. */
    static TextLine of(Line line, NoteLines notes) {
        return new Reader(line, notes).read();
    }

    String text() {
        return words.text();
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
        textRuns(words.part(0, labelEnd), Run.Role.LABEL, runs);
        textRuns(words.part(labelEnd, text().length()), Run.Role.TEXT, runs);
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
        String raw = line.text();
        int start = raw.offsetByCodePoints(0, from - line.start());
        int end = raw.offsetByCodePoints(start, to - from);
        var words = Passage.of(raw.substring(start, end), from);
        return new Run(
                run.role(), words.isEmpty() ? new Span(from, from) : words.span(), words.text());
    }

    /** One run for each stretch of words between two marks. */
    private void textRuns(Passage part, Run.Role role, List<Run> runs) {
        int from = 0;
        for (Run mark : marks) {
            int to = from;
            while (to < part.text().length()
                    && part.span(to, to + 1).start() < mark.span().start()) {
                to++;
            }
            addRun(part.part(from, to), role, runs);
            from = to;
        }
        addRun(part.part(from, part.text().length()), role, runs);
    }

    private static void addRun(Passage words, Run.Role role, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(role, words.span(), words.text()));
        }
    }

    /** Walks over one line. */
    private static final class Reader {
        private final Line line;
        private final String raw;
        private final NoteLines found;
        private int lastIndex;
        private int lastPosition;
        private final Passage.Builder words = new Passage.Builder();
        private final List<Note> notes = new ArrayList<>();
        private final List<Run> marks = new ArrayList<>();

        Reader(Line line, NoteLines found) {
            this.line = line;
            this.raw = line.text();
            this.found = found;
            this.lastPosition = line.start();
        }

        TextLine read() {
            if (found.isNote(line)) {
                mark(Run.Role.NOTE, 0, raw.length());
                found.note(line, marks.get(0)).ifPresent(notes::add);
                return new TextLine(line, words.build(), Optional.empty(), notes, marks);
            }
            int at = headingMark();
            Optional<String> bullet = Optional.empty();
            Matcher sign = BULLET.matcher(raw);
            if (at == 0 && sign.lookingAt()) {
                int group = sign.group(1) != null ? 1 : 2;
                bullet = Optional.of(sign.group(group));
                mark(Run.Role.MARKUP, sign.start(group), sign.end(group));
                at = sign.end();
            }
            Matcher mark = MARK.matcher(raw).useTransparentBounds(true).useAnchoringBounds(false);
            int done = at;
            for (int next = candidate(at); next < raw.length(); next = candidate(next)) {
                if (mark.region(next, raw.length()).lookingAt()) {
                    words(done, next);
                    done = skip(mark);
                    next = done;
                } else {
                    next++;
                }
            }
            words(done, raw.length());
            return new TextLine(
                    line, words.build(), bullet, List.copyOf(notes), List.copyOf(marks));
        }

        /** The next place where a mark may begin, by its first character; most lines have none. */
        private int candidate(int from) {
            int at = from;
            while (at < raw.length() && !mayMark(raw.charAt(at), at)) {
                at++;
            }
            return at;
        }

        private boolean mayMark(char c, int at) {
            if (c < 0x80) {
                return c == '['
                        || c == '*'
                        || c == '_'
                        || c == '\\'
                        || c >= '0' && c <= '9' && at > 0 && !Character.isDigit(raw.charAt(at - 1));
            }
            return SUPERSCRIPTS.indexOf(c) >= 0;
        }

        /** "## " before a heading in Markdown. */
        private int headingMark() {
            Matcher mark = HEADING_MARK.matcher(raw);
            if (!mark.lookingAt()) {
                return 0;
            }
            mark(Run.Role.MARKUP, mark.start(1), mark.end(1));
            return mark.end();
        }

        private int skip(Matcher mark) {
            if (mark.group("note") != null) {
                return note(mark);
            }
            boolean call = mark.group("call") != null;
            if (call && !found.isCall(line, mark.start())) {
                words(mark.start(), mark.end());
                return mark.end();
            }
            mark(
                    call || mark.group("ref") != null ? Run.Role.NOTE_MARK : Run.Role.MARKUP,
                    mark.start(),
                    mark.end());
            return mark.end();
        }

        private int note(Matcher opening) {
            int end = closingBracket(opening.start());
            Matcher label =
                    NOTE_LABEL.matcher(raw).region(opening.end(), Math.max(opening.end(), end - 1));
            boolean labelled = label.lookingAt();
            int from = labelled ? label.end() : opening.end();
            int to = raw.charAt(end - 1) == ']' ? end - 1 : end;
            var run = mark(Run.Role.NOTE, opening.start(), end);
            int start = run.span().start() + raw.codePointCount(opening.start(), from);
            var body = Passage.of(raw.substring(from, to), start);
            notes.add(new Note(labelled ? label.group(1) : "", body, run));
            return end;
        }

        /**
         * End of the bracketed note that opens at {@code open}; the end of the line if it stays
         * open.
         */
        private int closingBracket(int open) {
            int depth = 0;
            for (int i = open; i < raw.length(); i++) {
                depth += raw.charAt(i) == '[' ? 1 : raw.charAt(i) == ']' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return raw.length();
        }

        private Run mark(Run.Role role, int from, int to) {
            var run =
                    new Run(
                            role,
                            new Span(position(from), position(to)),
                            Passage.normal(raw.substring(from, to)));
            marks.add(run);
            return run;
        }

        private void words(int from, int to) {
            words.add(raw.substring(from, to), position(from));
        }

        /** Position of an index in the source; indexes come in rising order, or nearly so. */
        private int position(int index) {
            if (index < lastIndex) {
                return line.at(index);
            }
            lastPosition += raw.codePointCount(lastIndex, index);
            lastIndex = index;
            return lastPosition;
        }
    }
}
