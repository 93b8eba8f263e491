package itu.mandates.parse;

import itu.mandates.model.Edit;
import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while it is being read. */
final class Block {

    /** ITU's lists go three deep: 3, a), i), and bullets below them. */
    private static final int DEEPEST = 4;

    private String heading;
    private final Part part;
    private final List<Run> runs;
    private final List<String> title = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<TextLine.Note> notes = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Numbering numbering = new Numbering();
    private final Numbering headings = new Numbering();
    private final MarkedLabels markedLabels = new MarkedLabels();
    private boolean division;

    Block(String heading, Part part, List<Run> runs) {
        this.heading = heading;
        this.part = part;
        this.runs = new ArrayList<>(runs);
    }

    String heading() {
        return heading;
    }

    Part part() {
        return part;
    }

    List<Run> runs() {
        return runs;
    }

    String title() {
        return String.join(" ", title);
    }

    /** Whether it is a section or part of a long text, and no annex to it. */
    boolean isDivision() {
        return division;
    }

    /** The heading line of an annex; what follows the heading there belongs to the title. */
    void beginAnnex(TextLine line, Passage rest, boolean division) {
        this.division = division;
        runs.addAll(line.runs(0));
        edits.addAll(TrackedEdits.of(line, line.line().start(), line.line().end()));
        notes.addAll(line.notes());
        if (!rest.isEmpty()) {
            String words = rest.text();
            title.add("–—:-".indexOf(words.charAt(0)) < 0 ? words : words.substring(1).strip());
        }
    }

    void addTitle(TextLine line) {
        title.add(line.text());
        runs.addAll(line.runs(0));
        edits.addAll(TrackedEdits.of(line, line.line().start(), line.line().end()));
        notes.addAll(line.notes());
    }

    /** What tracked changes do to its heading and title. */
    List<Edit> edits() {
        return edits;
    }

    /** A further line of its heading. */
    void addHeading(TextLine line) {
        heading = OpenerLine.trimmed(heading + " " + line.text());
        runs.addAll(line.runs(0));
        notes.addAll(line.notes());
    }

    /** How far the numbered headings inside an annex have counted. */
    Numbering headings() {
        return headings;
    }

    /** A bullet is as deep as the bullet before it; the first one stands below the item before. */
    int bulletDepth() {
        List<Item> list = items;
        int depth = 0;
        while (depth < DEEPEST && !list.isEmpty() && !list.get(list.size() - 1).isBullet()) {
            list = list.get(list.size() - 1).items();
            depth++;
        }
        return depth;
    }

    List<TextLine.Note> notes() {
        return notes;
    }

    List<Item> items() {
        return items;
    }

    List<Block> blocks() {
        return blocks;
    }

    Numbering numbering() {
        return numbering;
    }

    MarkedLabels markedLabels() {
        return markedLabels;
    }

    boolean isEmpty() {
        return items.isEmpty() && blocks.isEmpty();
    }

    /** The item read last, at whatever depth. */
    Optional<Item> last() {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Item item = items.get(items.size() - 1);
        while (!item.items().isEmpty()) {
            item = item.items().get(item.items().size() - 1);
        }
        return Optional.of(item);
    }

    /** Puts an item at a depth, or as deep as the items before it allow. */
    void add(Item item, int depth) {
        List<Item> list = items;
        for (int i = 0; i < depth && !list.isEmpty(); i++) {
            list = list.get(list.size() - 1).items();
        }
        list.add(item);
    }
}
