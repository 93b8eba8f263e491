package itu.mandates.parse;

import itu.mandates.model.Furniture;
import itu.mandates.model.Part;
import itu.mandates.model.Run;
import itu.mandates.parse.Numbering.Placement;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of a resolution below its formula: sections, items, annexes. One line at a time;
 * every line ends up in exactly one place.
 */
final class BodyReader {

    private final SectionHeadings headings;
    private final Report report;
    private final boolean markedUp;
    private final String number;
    private final boolean bulletsAreNoise;

    private final Body body = new Body();
    private boolean awaitingNote;
    private boolean sectionEnded;

    BodyReader(
            Grammar grammar,
            Report report,
            boolean markedUp,
            String number,
            boolean bulletsAreNoise) {
        this.headings = new SectionHeadings(grammar.openers(), markedUp);
        this.report = report;
        this.markedUp = markedUp;
        this.number = number;
        this.bulletsAreNoise = bulletsAreNoise;
    }

    void read(TextLine line, Optional<TextLine> next) {
        if (line.isStruck()) {
            strike(line.asFound());
            return;
        }
        var page = furniture(line);
        if (page.isPresent()) {
            body.furniture().add(page.get());
        } else if (!line.isEmpty()) {
            readText(line, next);
        }
    }

    /** A line whose words are all deleted: an item of the base, or its heading. */
    private void strike(TextLine line) {
        var label = Label.of(line).filter(Label::firm);
        var item = new Item(label, false);
        item.add(line, label.map(Label::end).orElse(0));
        body.struck().add(item);
    }

    private Optional<Furniture> furniture(TextLine line) {
        return FurnitureLine.isRunningHeader(line, number)
                ? Optional.of(new Furniture(Furniture.Kind.RUNNING_HEADER, line.runs(0)))
                : FurnitureLine.of(line);
    }

    private void readText(TextLine line, Optional<TextLine> next) {
        if (Editions.isHistory(line.text())) {
            body.history().add(line);
            return;
        }
        var annex = AnnexLine.of(line);
        if (annex.isPresent()) {
            beginAnnex(annex.get(), line);
            return;
        }
        Optional<Label> label = Label.of(line).filter(this::isLabel);
        var opener = headings.match(line, label, next, body.last());
        if (opener.isPresent()) {
            beginSection(opener.get(), line, label);
        } else if (label.isPresent()) {
            labelled(line, label.get());
        } else {
            unlabelled(line, next);
        }
    }

    // --- headings

    private void beginSection(OpenerLine opener, TextLine line, Optional<Label> oldLabel) {
        var inner = line.words().part(opener.end(), line.text().length());
        boolean whole = inner.isEmpty();
        List<Run> runs = whole ? line.runs(0) : line.runsUpTo(inner.span().start());
        var block = new Block(opener.heading(), opener.part(), runs);
        int end = whole ? line.line().end() : inner.span().start();
        block.edits().addAll(TrackedEdits.of(line, line.line().start(), end));
        sectionEnded = false;
        if (body.annex().isPresent()) {
            body.annex().get().blocks().add(block);
        } else {
            body.blocks().add(block);
        }
        if (whole) {
            line.notes().forEach(block.notes()::add);
        } else {
            var item = new Item(Optional.empty(), false);
            item.addRest(line, opener.end());
            block.add(item, 0);
        }
    }

    private void beginAnnex(AnnexLine annex, TextLine line) {
        var block = new Block(annex.heading(), Part.ANNEX, List.of());
        var rest = line.words().part(annex.end(), line.text().length());
        block.beginAnnex(line, rest);
        body.blocks().add(block);
        sectionEnded = false;
    }

    /** "1 General" inside an annex: a numbered heading, not a clause. */
    private boolean isAnnexHeading(TextLine line, Label label) {
        String words = line.text().substring(label.end());
        return body.annex().isPresent()
                && Character.isDigit(label.name().charAt(0))
                && !label.bracketed()
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && !Terminators.closes(words)
                && words.split(" ").length <= 14;
    }

    // --- items

    /**
     * Whether a label-like beginning is one here: a number without bracket may begin a sentence.
     */
    private boolean isLabel(Label label) {
        if (label.isNamed()) {
            return body.annex().isPresent();
        }
        boolean counts =
                !label.name().matches("[a-z]{2,}.*")
                        || label.index(Label.Style.ALPHA) > 0
                        || label.index(Label.Style.ROMAN) > 0
                        || markedUp;
        return counts
                && (label.firm()
                        || body.section().map(s -> s.numbering().awaits(label)).orElse(false));
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

    private void labelled(TextLine line, Label printed) {
        if (isAnnexHeading(line, printed)) {
            body.annex()
                    .get()
                    .blocks()
                    .add(new Block(line.text(), Part.ANNEX, line.runs(printed.end())));
            return;
        }
        Block section = sectionOrOpen(line);
        Label label =
                markedUp && !printed.isNamed() ? section.markedLabels().proposed(printed) : printed;
        var item = new Item(Optional.of(label), false);
        item.add(line, printed.end());
        awaitingNote |= callsNote(line);
        if (sectionEnded) {
            body.struck().add(item);
            return;
        }
        place(section, item, label);
        sectionEnded = markedUp && Terminators.madeLast(item.words().text());
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

    private void unlabelled(TextLine line, Optional<TextLine> next) {
        awaitingNote |= callsNote(line);
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
            awaitingNote = false;
            body.displacedNotes().add(new Body.DisplacedNote(line, last));
        } else {
            addUnlabelled(section, line, 0);
        }
    }

    /** Lost numbers count back; true bullets are items without a label. */
    private void bulleted(Block section, TextLine line) {
        boolean opened = section.last().filter(Item::opensList).isPresent();
        if (!bulletsAreNoise || opened) {
            addUnlabelled(section, line, section.isEmpty() ? 0 : 1);
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

    private static void addUnlabelled(Block section, TextLine line, int depth) {
        var item = new Item(Optional.empty(), false);
        item.add(line, 0);
        section.add(item, depth);
    }

    /**
     * A named item ("Principle 1") has all paragraphs up to the next; others end where they close.
     */
    private static boolean continues(Item last, TextLine line) {
        boolean named = last.label().filter(Label::isNamed).isPresent();
        return named || !last.isClosed() && !line.isEmpty();
    }

    private boolean isTitleOfAnnex(TextLine line) {
        return body.section().filter(s -> s.part() == Part.ANNEX && s.isEmpty()).isPresent()
                && body.annex().filter(a -> a == body.section().get()).isPresent()
                && line.bullet().isEmpty()
                && (!Terminators.closes(line.text()) || line.text().matches("\\(.*\\)"));
    }

    private boolean isDisplacedNote(TextLine line, Optional<Item> last) {
        return awaitingNote
                && last.flatMap(Item::label).isPresent()
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** Whether a footnote is called in the line and not written out there. */
    private static boolean callsNote(TextLine line) {
        long calls = line.marks().stream().filter(run -> run.role() == Run.Role.NOTE_MARK).count();
        return calls > line.notes().size();
    }

    Body body() {
        return body;
    }
}
