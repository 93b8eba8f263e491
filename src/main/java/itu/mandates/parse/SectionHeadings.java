package itu.mandates.parse;

import java.util.Optional;

/**
 * Decides by its neighbours whether a line that could be a heading is one: a wrapped line of a
 * clause may begin with "resolves", and in a marked-up text a heading may stand behind an old
 * label.
 */
record SectionHeadings(OpenerLine.Recogniser openers, boolean markedUp) {

    /**
     * The heading that a line is or begins with.
     *
     * @param label what looks like a label at its beginning
     * @param next the next line with words
     * @param last the item read last in the open section
     */
    Optional<OpenerLine> match(
            TextLine line, Optional<Label> label, Optional<TextLine> next, Optional<Item> last) {
        if (label.isPresent()) {
            return markedUp ? openerBehindOldLabel(line, label.get(), next) : Optional.empty();
        }
        boolean open = last.filter(item -> !item.isClosed()).isPresent() && !markedUp;
        return open || line.bullet().isPresent()
                ? Optional.empty()
                : openers.match(line.text(), markedUp)
                        .filter(found -> isHeading(found, line, next));
    }

    /**
     * A comma at the end is a heading's only if its clause follows: "invites X, and Y," / "to ...".
     */
    private static boolean isHeading(OpenerLine found, TextLine line, Optional<TextLine> next) {
        boolean whole = found.end() == line.text().length();
        boolean comma = line.text().endsWith(",");
        return !whole
                || !comma
                || next.isEmpty()
                || Label.of(next.get()).isPresent()
                || next.get().bullet().isPresent()
                || next.get().text().matches("(?:to|that|the)\\b.*");
    }

    /** "5 to invites the Director": an old item 5 "to invite ..." made a heading of its own. */
    private Optional<OpenerLine> openerBehindOldLabel(
            TextLine line, Label label, Optional<TextLine> next) {
        String rest = line.text().substring(label.end());
        String verb = rest.startsWith("to ") ? rest.substring(3) : rest;
        boolean followed = next.filter(text -> text.text().matches("(?:to|that)\\b.*")).isPresent();
        if (!followed || Terminators.closes(rest)) {
            return Optional.empty();
        }
        int skipped = line.text().length() - verb.length();
        return openers.match(verb, false)
                .map(o -> new OpenerLine(o.heading(), o.part(), o.end() + skipped));
    }
}
