package itu.mandates.parse;

import itu.mandates.model.Change;
import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import itu.mandates.model.SourceText.Line;
import itu.mandates.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over one line and tells its words from its marks, and kept words from deleted ones. */
final class LineReader {

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
            Pattern.compile("\\s*+(?:([-–—•·▪‣*])(?:\\s+|$)|([•·▪‣\\uF020-\\uF0FF]))");
    private static final Pattern HEADING_MARK = Pattern.compile("\\s*+(#{1,6}|>)\\s+");
    private static final Pattern NOTE_LABEL = Pattern.compile("\\s*(\\S{0,3}?)\\s*\\t");

    private final Line line;
    private final String raw;
    private final NoteLines noteLines;
    private final List<int[]> deleted;
    private final Passage.Builder words = new Passage.Builder();
    private final Passage.Builder found = new Passage.Builder();
    private int lastIndex;
    private int lastPosition;
    private final List<TextLine.Note> notes = new ArrayList<>();
    private final List<Run> marks = new ArrayList<>();

    /**
     * @param noteLines the footnotes found on lines of their own
     */
    LineReader(Line line, NoteLines noteLines) {
        this.line = line;
        this.raw = line.text();
        this.noteLines = noteLines;
        this.deleted = deleted(line);
        this.lastPosition = line.start();
    }

    /** From where to where, in UTF-16, the line is deleted. */
    private static List<int[]> deleted(Line line) {
        var deleted = new ArrayList<int[]>();
        int at = line.start();
        int index = 0;
        for (Change change : line.changes()) {
            if (change.kind() == Change.Kind.DELETED) {
                var span = change.span();
                int from = line.text().offsetByCodePoints(index, span.start() - at);
                index = line.text().offsetByCodePoints(from, span.end() - span.start());
                at = span.end();
                deleted.add(new int[] {from, index});
            }
        }
        return deleted;
    }

    TextLine read() {
        if (noteLines.isNote(line)) {
            mark(Run.Role.NOTE, 0, raw.length());
            noteLines.note(line, marks.get(0)).ifPresent(notes::add);
            return textLine(Optional.empty());
        }
        int at = headingMark();
        Optional<String> bullet = Optional.empty();
        Matcher sign = BULLET.matcher(raw);
        if (at == 0 && sign.lookingAt() && isKept(sign.start(), sign.end())) {
            int group = sign.group(1) != null ? 1 : 2;
            bullet = Optional.of(sign.group(group));
            mark(Run.Role.MARKUP, sign.start(group), sign.end(group));
            at = sign.end();
        }
        readWords(at);
        return textLine(bullet);
    }

    private void readWords(int from) {
        Matcher mark = MARK.matcher(raw).useTransparentBounds(true).useAnchoringBounds(false);
        int done = from;
        for (int next = candidate(from); next < raw.length(); next = candidate(next)) {
            if (mark.region(next, raw.length()).lookingAt()) {
                words(done, next);
                done = skip(mark);
                next = done;
            } else {
                next++;
            }
        }
        words(done, raw.length());
    }

    private TextLine textLine(Optional<String> bullet) {
        var proposed = words.build();
        return new TextLine(
                line,
                proposed,
                deleted.isEmpty() ? proposed : found.build(),
                bullet,
                List.copyOf(notes),
                List.copyOf(marks));
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
        if (call && !noteLines.isCall(line, mark.start())) {
            words(mark.start(), mark.end());
            return mark.end();
        }
        boolean calls = (call || mark.group("ref") != null) && isKept(mark.start(), mark.end());
        mark(calls ? Run.Role.NOTE_MARK : Run.Role.MARKUP, mark.start(), mark.end());
        return mark.end();
    }

    private int note(Matcher opening) {
        int end = closingBracket(opening.start());
        Matcher label =
                NOTE_LABEL.matcher(raw).region(opening.end(), Math.max(opening.end(), end - 1));
        boolean labelled = label.lookingAt();
        int from = labelled ? label.end() : opening.end();
        int to = raw.charAt(end - 1) == ']' ? end - 1 : end;
        var body = new Passage.Builder();
        pieces(from, to, (start, stop, kept) -> add(kept, body, start, stop));
        var run = mark(Run.Role.NOTE, opening.start(), end);
        if (isKept(opening.start(), opening.end())) {
            notes.add(new TextLine.Note(labelled ? label.group(1) : "", body.build(), run));
        }
        return end;
    }

    /**
     * End of the bracketed note that opens at {@code open}; the end of the line if it stays open.
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
                new Run(role, new Span(at(from), at(to)), Passage.normal(raw.substring(from, to)));
        marks.add(run);
        return run;
    }

    private void words(int from, int to) {
        pieces(
                from,
                to,
                (start, stop, kept) -> {
                    add(kept, words, start, stop);
                    add(!deleted.isEmpty(), found, start, stop);
                    if (!kept) {
                        deleted(start, stop);
                    }
                });
    }

    private void deleted(int from, int to) {
        var words = Passage.of(raw.substring(from, to), at(from));
        if (!words.isEmpty()) {
            marks.add(new Run(Run.Role.DELETED, words.span(), words.text()));
        }
    }

    private void add(boolean wanted, Passage.Builder passage, int from, int to) {
        if (wanted) {
            passage.add(raw.substring(from, to), at(from));
        }
    }

    private boolean isKept(int from, int to) {
        int first = firstDeletedBehind(from);
        return first == deleted.size() || deleted.get(first)[0] >= to;
    }

    /** Kept and deleted stretches of the line, in order. */
    private void pieces(int from, int to, Piece piece) {
        int at = from;
        for (int i = firstDeletedBehind(from); i < deleted.size() && deleted.get(i)[0] < to; i++) {
            int start = Math.max(at, deleted.get(i)[0]);
            if (start > at) {
                piece.take(at, start, true);
            }
            at = Math.min(to, deleted.get(i)[1]);
            piece.take(start, at, false);
        }
        if (at < to) {
            piece.take(at, to, true);
        }
    }

    /** Index of the first deleted stretch that ends behind {@code index}. */
    private int firstDeletedBehind(int index) {
        int low = 0;
        int high = deleted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (deleted.get(middle)[1] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Position in the source; counts on from the place asked for last. */
    private int at(int index) {
        boolean behind = index >= lastIndex;
        int from = behind ? lastIndex : 0;
        lastPosition = (behind ? lastPosition : line.start()) + raw.codePointCount(from, index);
        lastIndex = index;
        return lastPosition;
    }

    /** What is done with a stretch of the line. */
    private interface Piece {
        void take(int from, int to, boolean kept);
    }
}
