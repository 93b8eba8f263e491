package itu.mandates.parse;

import itu.mandates.model.Edit;
import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clause while it is being read. */
final class Item {

    private final Optional<Label> label;
    private final boolean restored;
    private final List<Passage> parts = new ArrayList<>();
    private boolean table;
    private boolean bullet;
    private Passage found = Passage.EMPTY;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<TextLine.Note> notes = new ArrayList<>();

    Item(Optional<Label> label, boolean restored) {
        this.label = label;
        this.restored = restored;
    }

    /** Adds the words of a line from {@code from} on; what lies before them is the label. */
    void add(TextLine line, int from) {
        addPart(line.words().part(from, line.text().length()));
        addFound(line, from == 0 ? line.line().start() : line.words().part(0, from).span().end());
        edits.addAll(TrackedEdits.of(line, line.line().start(), line.line().end()));
        runs.addAll(line.runs(from));
        notes.addAll(line.notes());
    }

    /** Takes in a line whose beginning another node has. */
    void addRest(TextLine line, int from) {
        var rest = line.words().part(from, line.text().length());
        addPart(rest);
        addFound(line, rest.span().start());
        edits.addAll(TrackedEdits.of(line, rest.span().start(), line.line().end()));
        runs.addAll(line.runsFrom(rest.span().start()));
        notes.addAll(line.notes());
    }

    private void addFound(TextLine line, int from) {
        boolean changed = line.found() != line.words();
        found = found.then(changed ? line.found().from(from) : line.words().from(from));
    }

    Optional<Label> label() {
        return label;
    }

    boolean isRestored() {
        return restored;
    }

    private void addPart(Passage part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
        table = false;
    }

    /** Adds a row of a table. */
    void addRow(TextLine line) {
        add(line, 0);
        table = true;
    }

    /** Whether its words end in a table. */
    boolean isTable() {
        return table;
    }

    /** Says that a list sign stands before it. */
    void bullet() {
        bullet = true;
    }

    boolean isBullet() {
        return bullet;
    }

    /** Its words; of a text with tracked changes those it proposes. */
    Passage words() {
        if (parts.size() > 1) {
            Passage joined = Passage.join(parts);
            parts.clear();
            parts.add(joined);
        }
        return parts.isEmpty() ? Passage.EMPTY : parts.get(0);
    }

    /** The words of its first line. */
    String beginning() {
        return parts.isEmpty() ? "" : parts.get(0).text();
    }

    /** The words of its last line, which say whether it goes on. */
    String tail() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1).text();
    }

    /** Its words together with those that are deleted. */
    Passage found() {
        return found;
    }

    /** What the tracked changes of the source do to it. */
    List<Edit> edits() {
        return edits;
    }

    List<Run> runs() {
        return runs;
    }

    List<Item> items() {
        return items;
    }

    List<TextLine.Note> notes() {
        return notes;
    }

    /** Whether its words came to an end. */
    boolean isClosed() {
        return table || Terminators.closes(tail());
    }

    boolean opensList() {
        return !table && Terminators.announces(tail());
    }
}
