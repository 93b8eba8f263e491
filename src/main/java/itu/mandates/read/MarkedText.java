package itu.mandates.read;

import itu.mandates.model.Change;
import itu.mandates.model.Change.Kind;
import itu.mandates.model.Furniture;
import itu.mandates.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A text while it is being written, with its tracked changes. Keeps the guarantees of {@link
 * itu.mandates.model.SourceText}: no carriage return, no NUL, valid UTF-16.
 */
final class MarkedText {

    /** Who changed what follows, and how. */
    record Mark(Kind kind, Optional<String> author, Optional<String> date) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Change> changes = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();
    private final Map<Integer, Furniture.Kind> pageMatter = new HashMap<>();
    private int position;

    /** Words that nobody changed. */
    MarkedText append(String words) {
        return append(words, Optional.empty());
    }

    MarkedText append(String words, Optional<Mark> mark) {
        int from = position;
        words.codePoints().forEach(this::put);
        mark.filter(m -> position > from).ifPresent(m -> mark(m, from));
        return this;
    }

    /** Says that the open line is formatted as the heading of a section. */
    void heading() {
        int begin = text.lastIndexOf("\n") + 1;
        headings.add(position - text.codePointCount(begin, text.length()));
    }

    /** Writes a line that belongs to the page and not to the text. */
    void pageMatter(Furniture.Kind kind, String words) {
        if (!atLineStart() || endsInChange()) {
            append("\n");
        }
        pageMatter.put(position, kind);
        append(words.replaceAll("\\s+", " ").strip()).append("\n");
    }

    /** Whether the line feed at the end may go, and the line before run on. */
    private boolean endsInChange() {
        return !changes.isEmpty() && changes.get(changes.size() - 1).span().end() == position;
    }

    Map<Integer, Furniture.Kind> pageMatter() {
        return Map.copyOf(pageMatter);
    }

    Set<Integer> headings() {
        return Set.copyOf(headings);
    }

    private void put(int codePoint) {
        if (codePoint == '\r' || codePoint == 0) {
            return;
        }
        boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        text.appendCodePoint(lone ? 0xFFFD : codePoint);
        position++;
    }

    /** Joins a change to the one before it, if both are one to the reader. */
    private void mark(Mark mark, int from) {
        if (!changes.isEmpty()) {
            Change last = changes.get(changes.size() - 1);
            var lastMark = new Mark(last.kind(), last.author(), last.date());
            if (last.span().end() == from && Objects.equals(lastMark, mark)) {
                changes.remove(changes.size() - 1);
                add(mark, last.span().start());
                return;
            }
        }
        add(mark, from);
    }

    private void add(Mark mark, int from) {
        changes.add(new Change(new Span(from, position), mark.kind(), mark.author(), mark.date()));
    }

    /** Whether nothing stands in the open line yet. */
    boolean atLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
