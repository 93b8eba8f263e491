package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A clause and where the base text has or would have it.
 *
 * @param heading of its section, in the base text
 * @param label what the base text calls it
 * @param lower its words in small letters
 * @param words the same as a list, marks among them
 */
record Located(Clause clause, String heading, String label, String lower, List<String> words) {

    /** All clauses of the base text. */
    static List<Located> ofBase(Revision base) {
        var located = new ArrayList<Located>();
        base.sections().forEach(section -> section(section, section.heading(), located));
        return located;
    }

    /** All clauses of a marked-up text, those it strikes among them. */
    static List<Located> ofDraft(Revision draft) {
        var located = new ArrayList<Located>();
        draft.sections().forEach(section -> section(section, Heading.of(section).old(), located));
        for (Clause struck : draft.struck()) {
            clause(struck, headingOf(struck, draft), located);
        }
        return located;
    }

    /** The section that a struck clause stood in: the last that opens before it. */
    private static String headingOf(Clause struck, Revision draft) {
        return draft.sections().stream()
                .filter(section -> section.span().start() <= struck.words().span().start())
                .max(Comparator.comparing(section -> section.span().start()))
                .map(section -> Heading.of(section).old())
                .orElse("");
    }

    private static void section(Section section, String heading, List<Located> located) {
        section.clauses().forEach(clause -> clause(clause, heading, located));
        section.sections().forEach(inner -> section(inner, heading, located));
    }

    private static void clause(Clause clause, String heading, List<Located> located) {
        String text = clause.words().text();
        located.add(
                new Located(
                        clause,
                        heading.toLowerCase(Locale.ROOT),
                        PrintedLabel.old(clause),
                        text.toLowerCase(Locale.ROOT),
                        Corpus.words(text)));
        clause.clauses().forEach(inner -> clause(inner, heading, located));
    }
}
