package itu.mandates.parse;

import itu.mandates.model.Furniture;
import itu.mandates.model.Part;
import itu.mandates.model.Run;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the lines of a resolution below its formula: sections, items, annexes. One line at a time;
 * every line ends up in exactly one place.
 */
final class BodyReader {

    /** The number and words of a heading inside an annex. */
    private static final int LONGEST_ANNEX_HEADING = 14;

    /** "4 400 MHz": thousands stand apart; "2 and 3": the line before ends in "Regions 1,". */
    private static final Pattern QUANTITY =
            Pattern.compile("\\d{1,3} (?:\\d{3}(?!\\d)|(?:and|or|to|et|ou|à|y|o|a|и|или) \\d)");

    private final SectionHeadings headings;
    private final Grammar grammar;
    private final boolean markedUp;
    private final String number;
    private final Body body = new Body();
    private final Items items;
    private int moreOfHeading;

    BodyReader(
            Grammar grammar,
            Report report,
            boolean markedUp,
            String number,
            boolean bulletsAreNoise) {
        this.grammar = grammar;
        this.headings = new SectionHeadings(grammar.openers(), markedUp, report.headings());
        this.markedUp = markedUp;
        this.number = number;
        this.items = new Items(body, report, grammar.openers(), markedUp, bulletsAreNoise);
    }

    void read(TextLine line, Ahead ahead) {
        if (line.isStruck()) {
            strike(line.asFound());
            return;
        }
        if (line.isNote()) {
            items.note(line);
            return;
        }
        var page = furniture(line);
        if (page.isPresent()) {
            body.furniture().add(page.get());
        } else if (moreOfHeading > 0 && !line.isEmpty()) {
            moreOfHeading--;
            body.section().get().addHeading(line);
        } else if (!line.isEmpty() || line.bullet().isPresent()) {
            readText(line, ahead);
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
        if (FurnitureLine.isRunningHeader(line, number)) {
            return Optional.of(
                    new Furniture(Furniture.Kind.RUNNING_HEADER, FurnitureLine.runs(line)));
        }
        if (FurnitureLine.isBareNumber(line)
                && Label.of(line).filter(found -> isLabel(found, line)).isEmpty()) {
            return Optional.of(new Furniture(Furniture.Kind.PAGE_NUMBER, FurnitureLine.runs(line)));
        }
        return FurnitureLine.of(line);
    }

    private void readText(TextLine line, Ahead ahead) {
        if (Editions.isHistory(line.text())) {
            body.history().add(line);
            return;
        }
        var annex = grammar.annexes().match(line).filter(a -> isAnnex(a, line));
        if (annex.isPresent()) {
            beginAnnex(annex.get(), line);
            return;
        }
        if (TableRow.is(line)) {
            items.row(line);
            return;
        }
        Optional<Label> label = Label.of(line).filter(found -> isLabel(found, line));
        var open =
                new SectionHeadings.Open(
                        body.last(),
                        body.section().map(Block::numbering),
                        body.section().map(Block::part));
        var opener = headings.match(line, label, ahead, open);
        if (opener.isPresent()) {
            beginSection(opener.get(), line, ahead);
        } else if (label.isPresent() && !beginAnnexSection(line, label.get(), ahead)) {
            items.labelled(line, label.get());
        } else if (label.isEmpty()) {
            items.unlabelled(line);
        }
    }

    // --- headings

    private void beginSection(OpenerLine opener, TextLine line, Ahead ahead) {
        var inner = line.words().part(opener.end(), line.text().length());
        boolean whole = inner.isEmpty();
        List<Run> runs = whole ? line.runs(0) : line.runsUpTo(inner.span().start());
        var block = new Block(opener.heading(), opener.part(), runs);
        int end = whole ? line.line().end() : inner.span().start();
        block.edits().addAll(TrackedEdits.of(line, line.line().start(), end));
        items.begin();
        body.annex().map(Block::blocks).orElse(body.blocks()).add(block);
        if (whole) {
            block.notes().addAll(line.notes());
            moreOfHeading = headings.moreLines(opener, line, ahead);
        } else {
            var item = new Item(Optional.empty(), false);
            item.addRest(line, opener.end());
            block.add(item, 0);
        }
    }

    /** A line in mid-sentence that begins with "Annex 1 to" is none; it says so in few words. */
    private boolean isAnnex(AnnexLine annex, TextLine line) {
        boolean open = body.last().filter(item -> !item.isClosed()).isPresent();
        return !open || markedUp || annex.end() == line.text().length() || !annex.isInSentence();
    }

    private void beginAnnex(AnnexLine annex, TextLine line) {
        if (annex.division() && body.annex().filter(a -> !a.isDivision()).isPresent()) {
            body.annex().get().blocks().add(new Block(line.text(), Part.ANNEX, line.runs(0)));
            body.section().get().notes().addAll(line.notes());
            items.begin();
            return;
        }
        var block = new Block(annex.heading(), Part.ANNEX, List.of());
        var rest = line.words().part(annex.end(), line.text().length());
        block.beginAnnex(line, rest, annex.division());
        body.blocks().add(block);
        items.begin();
    }

    /** "1 General" inside an annex: a numbered heading, not a clause. */
    private boolean beginAnnexSection(TextLine line, Label label, Ahead ahead) {
        if (!isAnnexHeading(line, label) || isListed(label, ahead)) {
            return false;
        }
        Block annex = body.annex().get();
        annex.headings().place(label, false);
        annex.blocks().add(new Block(line.text(), Part.ANNEX, line.runs(label.end())));
        annex.blocks().get(annex.blocks().size() - 1).notes().addAll(line.notes());
        return true;
    }

    private boolean isAnnexHeading(TextLine line, Label label) {
        String words = line.text().substring(label.end());
        return body.annex().isPresent()
                && Character.isDigit(label.name().charAt(0))
                && !label.bracketed()
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && !Terminators.closes(words)
                && words.length() < 200
                && words.split(" ").length <= LONGEST_ANNEX_HEADING;
    }

    /** "1 Red" followed by "2 Blue" is an item of a list: a heading has something below it. */
    private static boolean isListed(Label label, Ahead ahead) {
        return ahead.text(1)
                .flatMap(Label::of)
                .filter(next -> !next.bracketed() && next.prefix().equals(label.prefix()))
                .filter(
                        next ->
                                next.index(Label.Style.DECIMAL)
                                        == 1 + label.index(Label.Style.DECIMAL))
                .isPresent();
    }

    /**
     * Whether a label-like beginning is one here: a number without bracket may begin a sentence.
     */
    private boolean isLabel(Label label, TextLine line) {
        if (label.isNamed()) {
            return body.annex().isPresent();
        }
        boolean open = body.last().filter(item -> !item.isClosed()).isPresent();
        if (open && !markedUp && label.isCitedIn(line)) {
            return false;
        }
        boolean counts =
                !Character.isLetter(label.name().charAt(0))
                        || label.isDotted()
                        || label.index(Label.Style.ALPHA) > 0
                        || label.index(Label.Style.ROMAN) > 0
                        || markedUp;
        if (!label.firm() && QUANTITY.matcher(line.text()).lookingAt()) {
            return false;
        }
        boolean shown = label.isDotted() ? mayBeDotted(label) : label.firm();
        return counts && (shown || isAwaited(label) || behindItem(label, line));
    }

    /** "47.2 GHz" at the beginning of a wrapped line is a quantity: no list counts so. */
    private boolean mayBeDotted(Label label) {
        boolean open = body.last().filter(item -> !item.isClosed()).isPresent();
        return markedUp
                || body.section()
                        .map(Block::numbering)
                        .filter(lists -> open ? lists.admits(label) : lists.mayFollow(label))
                        .isPresent()
                || body.section().isEmpty()
                || body.annex().filter(a -> a.headings().continues(label)).isPresent();
    }

    /** "7 to report": behind an item that is closed a clause begins, whatever its number. */
    private boolean behindItem(Label label, TextLine line) {
        return body.last().filter(Item::isClosed).isPresent()
                && !label.bracketed()
                && !label.isDotted()
                && grammar.openers().beginsClause(line.text().substring(label.end()));
    }

    private boolean isAwaited(Label label) {
        return body.section().filter(s -> s.numbering().awaits(label)).isPresent()
                || body.last().filter(item -> !item.isClosed()).isEmpty()
                        && body.annex().filter(a -> a.headings().awaits(label)).isPresent();
    }

    Body body() {
        return body;
    }
}
