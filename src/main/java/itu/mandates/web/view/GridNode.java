package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import org.apache.jena.graph.Node;

/**
 * A box in a lineage grid.
 *
 * @param kind section or clause
 * @param label number or letter; "" if it has none
 * @param name the heading, or the words
 * @param clauses how many are hidden in a section
 * @param followed whether it is to be shown in full strength
 * @param change what became of it since the text before; "" if nothing is known
 */
public record GridNode(
        String kind,
        Link link,
        String label,
        Text name,
        int clauses,
        boolean followed,
        String change) {

    private static final int LONGEST = 80;

    static GridNode section(Node section, int clauses, Facts facts) {
        Text heading = facts.text(section, Itu.HEADING).orElseGet(() -> facts.name(section));
        return new GridNode("section", facts.link(section), "", heading, clauses, false, "");
    }

    static GridNode clause(Node clause, boolean followed, Facts facts) {
        Text words = facts.text(clause, Itu.TEXT).orElse(new Text("", ""));
        String change =
                facts.subjects(Itu.TO, clause)
                        .map(each -> facts.code(each, Itu.CHANGE_KIND))
                        .findFirst()
                        .orElse("");
        return new GridNode(
                "clause",
                new Link(facts.name(clause), facts.link(clause).href()),
                ClauseView.printedLabel(clause, facts),
                new Text(cut(words.words()), words.language()),
                0,
                followed,
                change);
    }

    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }

    public boolean isSection() {
        return kind.equals("section");
    }
}
