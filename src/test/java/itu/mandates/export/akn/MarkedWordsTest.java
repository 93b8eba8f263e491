package itu.mandates.export.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Edition;
import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a draft deletes and inserts, in the words of its clauses. */
class MarkedWordsTest {

    @Test
    void editsAreMarkedAndBothReadingsStandInTheWords() throws Exception {
        var root = edited("the oldnew lamp burns", "the new lamp burns", edit("old", "new", 4, 10));
        var p = AknRules.named(root, "p").filter(e -> hasChild(e, "ins")).findFirst().orElseThrow();
        assertEquals("the oldnew lamp burns", p.getTextContent());
        assertEquals("old", AknRules.named(p, "del").findFirst().orElseThrow().getTextContent());
        assertEquals("new", AknRules.named(p, "ins").findFirst().orElseThrow().getTextContent());
    }

    @Test
    void blanksThatEditsLeaveOutComeFromTheWording() throws Exception {
        var root = edited("the oldnewlamp", "the new lamp", edit("old", "new", 4, 10));
        var p = AknRules.named(root, "p").filter(e -> hasChild(e, "ins")).findFirst().orElseThrow();
        assertEquals("the oldnew lamp", p.getTextContent());
    }

    @Test
    void editsThatDoNotLeadToTheWordingAreNotShown() throws Exception {
        var root = edited("the old lamp", "some new lamp", edit("old", "new", 4, 7));
        assertEquals(0, AknRules.named(root, "del").count());
        assertTrue(root.getTextContent().contains("some new lamp"));
    }

    @Test
    void charactersThatXmlHasNoFormForAreReplaced() throws Exception {
        var root = edited("a\u0001b", "a\u0001b");
        assertTrue(root.getTextContent().contains("a\uFFFDb"));
    }

    private static boolean hasChild(Element element, String name) {
        return AknRules.named(element, name).findAny().isPresent();
    }

    private static Edit edit(String deleted, String inserted, int from, int to) {
        return new Edit(
                deleted,
                inserted,
                new Span(from, to),
                "marked",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A draft of one clause. */
    private static Element edited(String found, String wording, Edit... edits) throws Exception {
        var id = Identifier.resolution("pp", "res", "300").draft(2026, "c1");
        var section = id.division("resolves");
        var clause =
                new Clause(
                        section.division("1"),
                        "1",
                        false,
                        "resolves 1",
                        Passage.of(found, 0),
                        Passage.of(wording, 0),
                        TextStatus.RECOVERED,
                        List.of(edits),
                        List.of(),
                        List.of());
        var sections =
                List.of(
                        new Section(
                                section,
                                "resolves",
                                Part.OPERATIVE,
                                "",
                                new Span(0, 9),
                                List.of(clause),
                                List.of(),
                                List.of()));
        var root = AknRules.parse(new AknWriter(List.of()).write(draft(id, sections)));
        assertEquals(List.of(), AknRules.brokenBy(root));
        return root;
    }

    private static Revision draft(Identifier id, List<Section> sections) {
        return new Revision(
                id,
                "300",
                "Lamps",
                "en",
                new Edition("Doha", 2026),
                Optional.empty(),
                false,
                true,
                Revision.TextAuthority.AUTHENTIC,
                List.of(),
                Passage.EMPTY,
                Optional.empty(),
                sections,
                List.of(),
                List.of(new Footnote("", Passage.of("A note.", 0), Optional.empty(), List.of())),
                List.of(),
                List.of());
    }
}
