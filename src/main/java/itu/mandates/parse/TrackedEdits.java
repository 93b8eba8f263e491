package itu.mandates.parse;

import itu.mandates.model.Change;
import itu.mandates.model.Edit;
import itu.mandates.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The edits that the tracked changes of a line make. What stands side by side and is of one author
 * is one edit: a replacement.
 */
final class TrackedEdits {

    private static final String EVIDENCE = "marked";

    /** A change and its words. */
    private record Marked(Change change, String words) {}

    private final String raw;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Marked> open = new ArrayList<>();
    private int index;
    private int position;

    private TrackedEdits(TextLine line) {
        this.raw = line.line().text();
        this.position = line.line().start();
    }

    /** The edits between two positions of the source. */
    static List<Edit> of(TextLine line, int from, int to) {
        var reader = new TrackedEdits(line);
        line.line().changes().stream()
                .filter(change -> change.span().start() < to && change.span().end() > from)
                .forEach(reader::take);
        reader.close();
        return List.copyOf(reader.edits);
    }

    private void take(Change change) {
        boolean adjacent = readTo(change.span().start()).isBlank();
        if (!open.isEmpty() && !(adjacent && isOfLastAuthor(change))) {
            close();
        }
        open.add(new Marked(change, readTo(change.span().end())));
    }

    /** The line from where reading stands up to a position of the source. */
    private String readTo(int to) {
        int from = index;
        index = raw.offsetByCodePoints(index, to - position);
        position = to;
        return raw.substring(from, index);
    }

    private boolean isOfLastAuthor(Change change) {
        return open.get(open.size() - 1).change().author().equals(change.author());
    }

    private void close() {
        String deleted = words(Change.Kind.DELETED);
        String inserted = words(Change.Kind.INSERTED);
        if (!deleted.isEmpty() || !inserted.isEmpty()) {
            Change first = open.get(0).change();
            edits.add(
                    new Edit(
                            deleted,
                            inserted,
                            first.span().join(open.get(open.size() - 1).change().span()),
                            EVIDENCE,
                            1,
                            Optional.empty(),
                            first.author(),
                            first.date()));
        }
        open.clear();
    }

    private String words(Change.Kind kind) {
        return Passage.normal(
                open.stream()
                        .filter(marked -> marked.change().kind() == kind)
                        .map(Marked::words)
                        .collect(Collectors.joining()));
    }
}
