package itu.mandates.parse;

import itu.mandates.model.Part;
import itu.mandates.model.Run;
import itu.mandates.parse.Numbering.Placement;
import java.util.List;
import java.util.Optional;

/** Puts the lines that are no headings into items, and the items into their lists. */
final class Items {

    private final Body body;
    private final Report report;
    private final OpenerLine.Recogniser openers;
    private final boolean markedUp;
    private final boolean bulletsAreNoise;

    /** The item that calls a footnote not met yet. */
    private Optional<Item> caller = Optional.empty();

    private boolean sectionEnded;

    Items(
            Body body,
            Report report,
            OpenerLine.Recogniser openers,
            boolean markedUp,
            boolean bulletsAreNoise) {
        this.body = body;
        this.report = report;
        this.openers = openers;
        this.markedUp = markedUp;
        this.bulletsAreNoise = bulletsAreNoise;
    }

    /** A section has begun. */
    void begin() {
        sectionEnded = false;
    }

    private Block sectionOrOpen(TextLine line) {
        if (body.section().isEmpty()) {
            report.warning(
                    "text-before-heading",
                    line.line().start(),
                    "text before the first heading of the resolution");
            body.blocks().add(new Block("", Part.PREAMBLE, List.of()));
        }
        return body.section().get();
    }

    /** An item with a label of its own. */
    void labelled(TextLine line, Label printed) {
        Block section = sectionOrOpen(line);
        Label label =
                markedUp && !printed.isNamed() ? section.markedLabels().proposed(printed) : printed;
        var item = new Item(Optional.of(label), false);
        item.add(line, printed.end());
        noteCall(line, item);
        if (sectionEnded) {
            body.struck().add(item);
            return;
        }
        place(section, item, label);
        sectionEnded = markedUp && Terminators.madeLast(item.tail());
    }

    private void place(Block section, Item item, Label label) {
        boolean opened = section.last().filter(Item::opensList).isPresent();
        Placement placement = section.numbering().place(label, opened);
        placement
                .expected()
                .ifPresent(
                        expected ->
                                report.warning(
                                        "label-gap",
                                        item.words().span().start(),
                                        "in \""
                                                + section.heading()
                                                + "\": expected "
                                                + expected
                                                + ", found "
                                                + label.name()));
        section.add(item, placement.depth());
    }

    /** A line without a label: a bullet, the rest of an item, a clause that has none. */
    void unlabelled(TextLine line) {
        if (isTitleOfAnnex(line)) {
            body.section().get().addTitle(line);
            return;
        }
        Block section = sectionOrOpen(line);
        var last = section.last();
        if (line.bullet().isPresent()) {
            bulleted(section, line);
        } else if (last.isPresent() && continues(last.get(), line)) {
            last.get().add(line, 0);
        } else if (isDisplacedNote(line, last)) {
            body.displacedNotes().add(new Body.DisplacedNote(line, caller));
            caller = Optional.empty();
            return;
        } else {
            section.add(item(line), 0);
        }
        section.last().ifPresent(item -> noteCall(line, item));
    }

    private void noteCall(TextLine line, Item item) {
        if (callsNote(line)) {
            caller = Optional.of(item);
        }
    }

    /** A row of a table: one item holds them all. */
    void row(TextLine line) {
        Block section = sectionOrOpen(line);
        var owner = section.last().filter(item -> item.isTable() || item.opensList());
        Item item = owner.orElseGet(() -> new Item(Optional.empty(), false));
        item.addRow(line);
        if (owner.isEmpty()) {
            section.add(item, 0);
        }
    }

    /** A footnote on a line of its own belongs to what stands before it. */
    void note(TextLine line) {
        Block section = sectionOrOpen(line);
        var last = section.last();
        last.map(Item::notes).orElse(section.notes()).addAll(line.notes());
        last.map(Item::runs).orElse(section.runs()).addAll(line.runs(0));
    }

    /** Lost numbers count back; true bullets are items without a label. */
    private void bulleted(Block section, TextLine line) {
        var last = section.last();
        boolean opened = last.filter(Item::opensList).isPresent();
        if (!bulletsAreNoise || opened) {
            Item item = item(line);
            item.bullet();
            section.add(item, section.bulletDepth());
            return;
        }
        var label = Label.restored(section.numbering().next());
        var item = new Item(Optional.of(label), true);
        item.add(line, 0);
        report.info(
                "label-restored",
                item.words().span().start(),
                "the number of this item is lost; counted back as " + label.name());
        place(section, item, label);
    }

    private static Item item(TextLine line) {
        var item = new Item(Optional.empty(), false);
        item.add(line, 0);
        return item;
    }

    /**
     * A named item ("Principle 1") has all paragraphs up to the next; others end where they close.
     * After a comma only a heading may come: a line in small letters goes on with the item.
     */
    private boolean continues(Item last, TextLine line) {
        boolean named = last.label().filter(Label::isNamed).isPresent();
        return named
                || !last.isClosed()
                || Terminators.endsSection(last.tail()) && goesOn(last, line);
    }

    private boolean goesOn(Item last, TextLine line) {
        String words = line.text();
        boolean sibling =
                last.label().isEmpty() && firstWord(last.beginning()).equals(firstWord(words));
        int first = words.codePointAt(0);
        boolean small = Character.isLowerCase(first) || Character.isDigit(first);
        return !markedUp && small && !sibling;
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private boolean isTitleOfAnnex(TextLine line) {
        return body.section().filter(s -> s.part() == Part.ANNEX && s.isEmpty()).isPresent()
                && body.annex().filter(a -> a == body.section().get()).isPresent()
                && line.bullet().isEmpty()
                && (!Terminators.closes(line.text())
                        || line.text().startsWith("(") && line.text().endsWith(")"));
    }

    private boolean isDisplacedNote(TextLine line, Optional<Item> last) {
        return caller.isPresent()
                && last.flatMap(Item::label).isPresent()
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** Whether a footnote is called in the line and not written out there. */
    private static boolean callsNote(TextLine line) {
        long calls =
                line.marks().stream()
                        .filter(
                                run ->
                                        run.role() == Run.Role.NOTE_MARK
                                                && !run.text().matches("\\d{1,2}"))
                        .count();
        return calls > line.notes().size();
    }
}
