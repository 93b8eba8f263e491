package itu.mandates.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Forms;
import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Printing a text and parsing it again gives the same tree; of a marked-up text the proposed
 * wording gives the proposed tree.
 */
class IdempotenceTest {

    private static final List<Revision> TEXTS =
            Stream.of(Forms.documents(), Sources.documents())
                    .flatMap(List::stream)
                    .map(Document::revisions)
                    .flatMap(List::stream)
                    .toList();

    private final DocumentParser parser = new DocumentParser();

    @TestFactory
    Stream<DynamicTest> aPrintedTextIsReadAsItWasBefore() {
        return TEXTS.stream()
                .map(text -> DynamicTest.dynamicTest(text.id().toString(), () -> check(text)));
    }

    @Test
    void manyTextsAreHeldToIt() {
        assertTrue(TEXTS.size() >= 45, TEXTS.size() + " texts");
    }

    @Test
    void markedUpTextsAreAmongThem() {
        assertTrue(TEXTS.stream().filter(Revision::markedUp).count() >= 2);
    }

    private void check(Revision text) {
        String printed = PlainPrinter.print(text);
        var source = new SourceText("printed.txt", "sha256:none", printed);
        var again = parser.parse(source, Catalogue.uncatalogued(source)).revisions();
        assertEquals(1, again.size(), printed);
        assertEquals(tree(text), tree(again.get(0)));
    }

    private static String tree(Revision text) {
        var tree = new StringBuilder();
        text.sections().forEach(section -> tree(section, "", tree));
        return tree.toString();
    }

    private static void tree(Section section, String indent, StringBuilder tree) {
        tree.append(indent).append("# ").append(section.heading()).append(" | ");
        tree.append(section.title()).append('\n');
        section.clauses().forEach(clause -> tree(clause, indent, tree));
        section.sections().forEach(inner -> tree(inner, indent + "  ", tree));
    }

    private static void tree(Clause clause, String indent, StringBuilder tree) {
        tree.append(indent).append('[').append(clause.label()).append("] ");
        tree.append(clause.text()).append('\n');
        clause.clauses().forEach(inner -> tree(inner, indent + "  ", tree));
    }
}
