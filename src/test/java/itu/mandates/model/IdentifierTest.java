package itu.mandates.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Identifier.Form;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parsing and printing are inverses, for every form. */
class IdentifierTest {

    private static final Map<String, Form> FORMS =
            Map.ofEntries(
                    Map.entry("/eli/pp/res/191", Form.RESOLUTION),
                    Map.entry("/eli/un/res/70-1", Form.RESOLUTION),
                    Map.entry("/eli/pp/res/191/2022", Form.EDITION),
                    Map.entry("/eli/pp/res/191/2026/draft/c26-89", Form.EDITION),
                    Map.entry("/eli/pp/res/191/2022/resolves/3/i", Form.DIVISION),
                    Map.entry("/eli/pp/res/191/2026/draft/c26-89/noting/a", Form.DIVISION),
                    Map.entry("/eli/pp/res/191/2022/resolves/1/text/en/pp-22", Form.TEXT),
                    Map.entry("/id/source/c26-89/p/12", Form.PARAGRAPH),
                    Map.entry("/id/source/c26-89", Form.THING),
                    Map.entry("/id/body/itu-t", Form.THING),
                    Map.entry("/def/textStatus/clean", Form.TERM),
                    Map.entry("/graph/text", Form.GRAPH));

    @Test
    void everyFormIsReadAndPrintedAlike() {
        FORMS.forEach(
                (path, form) -> {
                    Identifier id = Identifier.parse(path).orElseThrow();
                    assertEquals(form, id.form(), path);
                    assertEquals(path, id.toString());
                });
        assertEquals(12, FORMS.size());
    }

    @Test
    void theEditionOfAClauseOfADraftIsTheDraft() {
        var clause = Identifier.parse("/eli/pp/res/191/2026/draft/c26-89/noting/a").orElseThrow();
        assertEquals("/eli/pp/res/191/2026/draft/c26-89", clause.editionOf().toString());
        assertTrue(clause.isDraft());
        assertEquals(2026, clause.year());
    }

    @Test
    void whatIsBuiltIsWhatIsRead() {
        Identifier work = Identifier.resolution("ra", "res", "ITU-R 7-2");
        Identifier clause = work.edition(2012).division("resolves").division("3/i");
        assertEquals(clause, Identifier.parse(clause.toString()).orElseThrow());
        Identifier text = clause.text("en", "ra-12");
        assertEquals(text, Identifier.parse(text.toString()).orElseThrow());
    }
}
