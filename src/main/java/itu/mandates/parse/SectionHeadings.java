package itu.mandates.parse;

import itu.mandates.model.Part;
import itu.mandates.parse.Label.Style;
import java.util.Optional;
import java.util.Set;

/**
 * Decides by its neighbours whether a line that could be a heading is one: a wrapped line of a
 * clause may begin with "resolves", and in a marked-up text a heading may stand behind an old
 * label.
 */
record SectionHeadings(OpenerLine.Recogniser openers, boolean markedUp, Set<Integer> formatted) {

    /** A heading is broken over three lines at the most. */
    private static final int MORE_LINES = 2;

    /** The part of a heading on a further line is no longer than this. */
    private static final int LONGEST_LINE = 160;

    /** What has been read so far: the item read last, lists and part of the open section. */
    record Open(Optional<Item> last, Optional<Numbering> lists, Optional<Part> part) {}

    /**
     * The heading that a line is or begins with.
     *
     * @param label what looks like a label at its beginning
     */
    Optional<OpenerLine> match(TextLine line, Optional<Label> label, Ahead ahead, Open open) {
        if (label.isPresent()) {
            return markedUp ? openerBehindOldLabel(line, label.get(), ahead) : Optional.empty();
        }
        if (formatted.contains(line.line().start()) && !line.isEmpty()) {
            return Optional.of(formattedHeading(line.text(), open));
        }
        boolean inItem = open.last().filter(item -> !item.isClosed()).isPresent() && !markedUp;
        if (inItem) {
            return Optional.empty();
        }
        if (line.bullet().isPresent()) {
            return bulleted(line, ahead);
        }
        boolean sentence = Terminators.closes(line.text()) || !markedUp && goesOn(ahead);
        return openers.match(line.text(), markedUp, sentence)
                .filter(found -> isHeading(found, line, ahead))
                .filter(found -> !isIntroduction(found, line, open))
                .filter(found -> markedUp || !isInList(ahead, open));
    }

    /** Pages of the web put the heading itself into the list of its items. */
    private Optional<OpenerLine> bulleted(TextLine line, Ahead ahead) {
        return openers.match(line.text(), false)
                .filter(found -> found.end() == line.text().length())
                .filter(found -> !Terminators.closes(line.text()))
                .filter(found -> ahead.text(1).filter(n -> n.bullet().isPresent()).isPresent());
    }

    /** "taking into account No. 5," directly below "resolves" introduces its list. */
    private static boolean isIntroduction(OpenerLine found, TextLine line, Open open) {
        return open.part().filter(part -> part == Part.OPERATIVE).isPresent()
                && open.last().isEmpty()
                && found.part() == Part.PREAMBLE
                && found.end() < line.text().length();
    }

    /** A heading by its format; one that begins with no known verb is of the part it stands in. */
    private OpenerLine formattedHeading(String words, Open open) {
        return openers.match(words, markedUp, false)
                .filter(found -> found.end() == words.length())
                .orElseGet(
                        () ->
                                new OpenerLine(
                                        OpenerLine.trimmed(words),
                                        open.part().orElse(Part.PREAMBLE),
                                        words.length(),
                                        true,
                                        false));
    }

    /** Whether the next line is neither an item nor the beginning of a clause. */
    private boolean goesOn(Ahead ahead) {
        return ahead.text(1)
                .filter(line -> !beginsItem(line) && !beginsClause(line))
                .filter(
                        line ->
                                !line.text().isEmpty()
                                        && openers.match(line.text(), false).isEmpty())
                .filter(
                        line ->
                                ahead.text(2)
                                        .filter(this::beginsItem)
                                        .filter(this::isFirst)
                                        .isEmpty())
                .isPresent();
    }

    /**
     * How many of the next lines belong to the heading too. They do if an item or the beginning of
     * a clause follows them, and they are neither.
     */
    int moreLines(OpenerLine found, TextLine line, Ahead ahead) {
        boolean whole = found.end() == line.text().length();
        if (!whole || found.part() == Part.PREAMBLE || !found.addressed() || markedUp) {
            return 0;
        }
        for (int more = 1; more <= MORE_LINES; more++) {
            if (ahead.text(more).filter(this::isPartOfHeading).isEmpty()) {
                return 0;
            }
            var next = ahead.text(more + 1);
            if (next.filter(this::isFirst).isPresent()) {
                return more;
            }
        }
        return 0;
    }

    private boolean isPartOfHeading(TextLine line) {
        String words = line.text();
        return !beginsItem(line)
                && !beginsClause(line)
                && words.length() <= LONGEST_LINE
                && !Terminators.ends(words)
                && !Terminators.announces(words)
                && openers.match(words, false).isEmpty();
    }

    /** Whether a line begins the first clause below a heading. */
    private boolean isFirst(TextLine line) {
        return line.bullet().isPresent()
                || beginsClause(line)
                || Label.of(line).filter(label -> isFirst(label)).isPresent();
    }

    private static boolean isFirst(Label label) {
        for (Style style : Style.values()) {
            if (label.index(style) == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsClause(TextLine line) {
        return openers.beginsClause(line.text());
    }

    private boolean beginsItem(TextLine line) {
        return line.bullet().isPresent() || Label.of(line).isPresent();
    }

    /** A line between b) and c) is no heading, whatever it begins with. */
    private static boolean isInList(Ahead ahead, Open open) {
        var next = ahead.text(1).flatMap(Label::of).filter(label -> !isFirst(label));
        return next.isPresent()
                && open.lists().filter(lists -> lists.continues(next.get())).isPresent();
    }

    /**
     * A comma at the end is a heading's only if its clause follows: "invites X, and Y," / "to ...".
     */
    private boolean isHeading(OpenerLine found, TextLine line, Ahead ahead) {
        boolean whole = found.end() == line.text().length();
        var next = ahead.text(1);
        return !whole
                || found.bare()
                || !Terminators.endsSection(line.text())
                || next.isEmpty()
                || beginsItem(next.get())
                || beginsClause(next.get())
                || next.get().text().startsWith("the ");
    }

    /** "5 to invites the Director": an old item 5 "to invite ..." made a heading of its own. */
    private Optional<OpenerLine> openerBehindOldLabel(TextLine line, Label label, Ahead ahead) {
        String rest = line.text().substring(label.end());
        String verb = rest.startsWith("to ") ? rest.substring(3) : rest;
        boolean followed =
                ahead.text(1)
                        .map(TextLine::text)
                        .filter(text -> text.startsWith("to ") || text.startsWith("that "))
                        .isPresent();
        if (!followed || Terminators.closes(rest)) {
            return Optional.empty();
        }
        int skipped = line.text().length() - verb.length();
        return openers.match(verb, false)
                .map(
                        o ->
                                new OpenerLine(
                                        o.heading(),
                                        o.part(),
                                        o.end() + skipped,
                                        o.bare(),
                                        o.addressed()));
    }
}
