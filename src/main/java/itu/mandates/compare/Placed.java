package itu.mandates.compare;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause where it stands in its text.
 *
 * @param section the nearest that holds it
 * @param index 0-based, in order of the text
 * @param words of the wording
 * @param base words of the text that it changes, where the source marks what was changed; none if
 *     it is all new
 */
record Placed(
        Clause clause, Section section, int index, WordTable words, Optional<List<String>> base) {

    /** Every clause of a text that has words, in order. */
    static List<Placed> in(Revision revision) {
        var placed = new ArrayList<Placed>();
        revision.sections().forEach(section -> add(section, revision.language(), placed));
        return placed;
    }

    private static void add(Section section, String language, List<Placed> placed) {
        section.clauses().forEach(clause -> add(clause, section, language, placed));
        section.sections().forEach(inner -> add(inner, language, placed));
    }

    private static void add(Clause clause, Section section, String language, List<Placed> placed) {
        WordTable words = WordTable.of(clause.text(), language);
        if (!words.forms().isEmpty()) {
            var base = MarkedBase.base(clause).map(text -> WordTable.of(text, language).forms());
            placed.add(new Placed(clause, section, placed.size(), words, base));
        }
        clause.clauses().forEach(inner -> add(inner, section, language, placed));
    }

    Identifier id() {
        return clause.id();
    }

    String text() {
        return clause.text();
    }

    List<String> forms() {
        return words.forms();
    }

    /** Its words without the marks that close an item of a list. */
    WordTable unclosed(String language) {
        return WordTable.of(Typography.unclosed(text()), language);
    }

    String heading() {
        return Typography.plain(section.heading());
    }

    /** Its own and those of the clauses it is in: "3/i"; "" for an unlabelled one. */
    String label() {
        String path = id().last().substring(section.id().last().length());
        return clause.label().isEmpty() ? path.replaceFirst("/p\\d+$", "") : path;
    }

    boolean isPreamble() {
        return section.part() == Part.PREAMBLE;
    }

    /** Whether the source marks all of its words as inserted. */
    boolean isInserted() {
        return base.filter(List::isEmpty).isPresent();
    }

    boolean sameWording(Placed other) {
        return Typography.wording(text()).equals(Typography.wording(other.text()));
    }
}
