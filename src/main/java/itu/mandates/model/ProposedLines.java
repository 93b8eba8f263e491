package itu.mandates.model;

import itu.mandates.model.SourceText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a text with tracked changes, as the changes would leave them. */
final class ProposedLines {

    private final SourceText source;
    private final List<Line> printed;
    private final List<Line> lines = new ArrayList<>();

    ProposedLines(SourceText source) {
        this.source = source;
        this.printed = marked(source);
    }

    List<Line> lines() {
        for (int from = 0; from < printed.size(); ) {
            int to = from + 1;
            while (to < printed.size() && isDeleted(to - 1)) {
                to++;
            }
            group(from, to);
            from = to;
        }
        return lines;
    }

    /** Lines between which every line feed is deleted. */
    private void group(int from, int to) {
        int first = from;
        while (first < to - 1 && !hasWords(printed.get(first))) {
            lines.add(printed.get(first++));
        }
        int last = to;
        while (last > first + 1 && !hasWords(printed.get(last - 1))) {
            last--;
        }
        lines.add(joined(printed.subList(first, last)));
        lines.addAll(printed.subList(last, to));
    }

    private Line joined(List<Line> parts) {
        Line first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        var span = new Span(first.start(), parts.get(parts.size() - 1).end());
        String text = parts.stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Line(first.number(), span.start(), text, within(span, changes()));
    }

    private List<Change> changes() {
        return source.changes();
    }

    /** Whether the line feed behind a line is deleted. */
    private boolean isDeleted(int index) {
        int feed = printed.get(index).end();
        int at = firstThatEndsBehind(feed, changes());
        return at < changes().size() && deletes(changes().get(at), feed);
    }

    /** Whether any word of a line is not deleted. */
    private static boolean hasWords(Line line) {
        String text = line.text();
        int position = line.start();
        int index = 0;
        for (Change change : line.changes()) {
            int from = text.offsetByCodePoints(index, change.span().start() - position);
            int to = text.offsetByCodePoints(from, change.span().end() - change.span().start());
            boolean deleted = change.kind() == Change.Kind.DELETED;
            if (!text.substring(index, deleted ? from : to).isBlank()) {
                return true;
            }
            index = to;
            position = change.span().end();
        }
        return !text.substring(index).isBlank();
    }

    private static boolean deletes(Change change, int position) {
        return change.kind() == Change.Kind.DELETED && change.span().start() <= position;
    }

    private static List<Line> marked(SourceText source) {
        return source.printedLines().stream()
                .map(
                        line ->
                                new Line(
                                        line.number(),
                                        line.start(),
                                        line.text(),
                                        within(
                                                new Span(line.start(), line.end()),
                                                source.changes())))
                .toList();
    }

    /** The changes that touch a span, cut to it. */
    private static List<Change> within(Span span, List<Change> changes) {
        var within = new ArrayList<Change>();
        for (int i = firstThatEndsBehind(span.start(), changes);
                i < changes.size() && changes.get(i).span().start() < span.end();
                i++) {
            within.add(cut(changes.get(i), span));
        }
        return within;
    }

    private static Change cut(Change change, Span span) {
        int from = Math.max(change.span().start(), span.start());
        int to = Math.min(change.span().end(), span.end());
        return new Change(new Span(from, to), change.kind(), change.author(), change.date());
    }

    /** Index of the first change that reaches over {@code position}. */
    private static int firstThatEndsBehind(int position, List<Change> changes) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (changes.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
