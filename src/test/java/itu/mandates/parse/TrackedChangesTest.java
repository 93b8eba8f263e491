package itu.mandates.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Change;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Edit;
import itu.mandates.model.Edition;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import itu.mandates.model.Run;
import itu.mandates.model.Runs;
import itu.mandates.model.SourceText;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import itu.mandates.read.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A text with tracked changes is read as it is proposed, and nothing of its base is lost. */
class TrackedChangesTest {

    private static final Pattern SIGN = Pattern.compile("\\{([-+])([^{}]*)\\1\\}");

    private static final String DRAFT =
            """
            RESOLUTION 291 (REV. {-BUCHAREST, 2022-}{+DOHA, 2026+})
            Strategy for {-lamps-}{+lights+}
            The Plenipotentiary Conference of the International Telecommunication Union \
            ({-Bucharest, 2022-}{+Doha, 2026+}),
            {-noting-}{+recalling+}
            a)\tResolution 130 (Rev. {-Dubai, 2018-}{+Bucharest, 2022+}), on lamps;
            {-b)\tResolution 131, on wicks;
            -}{-c-}{+b+})\tArticle 1{- of the
            -} of the Constitution,
            resolves
            {+1\tto begin;
            +}{-1-}{+2+}\tto go on[footnoteRef:1]1 with lamps{-; [1: 1 \told note]-}{+; [1: 1 \tnew note]+}
            {-2\tto put them out;
            -}3\tto end.
            """;

    /** {@code {-words-}} is deleted, {@code {+words+}} inserted. */
    static SourceText source(String marked) {
        var text = new StringBuilder();
        var changes = new ArrayList<Change>();
        var sign = SIGN.matcher(marked);
        int at = 0;
        while (sign.find()) {
            text.append(marked, at, sign.start());
            int from = text.codePointCount(0, text.length());
            text.append(sign.group(2));
            var span = new Span(from, text.codePointCount(0, text.length()));
            var kind = sign.group(1).equals("+") ? Change.Kind.INSERTED : Change.Kind.DELETED;
            changes.add(
                    new Change(span, kind, Optional.of("A. Drafter"), Optional.of("2026-03-04")));
            at = sign.end();
        }
        return new SourceText("draft.docx", "sha256:", text + marked.substring(at), changes);
    }

    private static Document parse(SourceText source) {
        return new DocumentParser().parse(source, Catalogue.uncatalogued(source));
    }

    private static Revision draft() {
        return parse(source(DRAFT)).revisions().get(0);
    }

    private static Clause clause(String citedAs) {
        return draft().allClauses()
                .filter(c -> c.citedAs().equals(citedAs))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void titleFormulaAndHeadingsAreTheProposedOnes() {
        var draft = draft();
        assertEquals("/eli/pp/res/291/2026/draft/draft", draft.id().toString());
        assertEquals(
                Optional.of(new Edition("BUCHAREST", 2022).year()),
                draft.base().map(Edition::year));
        assertEquals("Strategy for lights", draft.title());
        assertTrue(draft.formula().text().endsWith("(Doha, 2026),"), draft.formula().text());
        assertEquals(
                List.of("recalling", "resolves"),
                draft.sections().stream().map(itu.mandates.model.Section::heading).toList());
    }

    @Test
    void titleAndHeadingsKnowTheirEdits() {
        var draft = draft();
        assertEquals(
                List.of("DOHA, 2026", "lights", "Doha, 2026"),
                draft.edits().stream().map(Edit::inserted).toList());
        assertEquals("noting", draft.sections().get(0).edits().get(0).deleted());
    }

    @Test
    void labelsCountAsProposed() {
        assertEquals(
                List.of("recalling a)", "recalling b)", "resolves 1", "resolves 2", "resolves 3"),
                draft().allClauses().map(Clause::citedAs).toList());
    }

    @Test
    void aClauseHasItsWordingAndItsWordsAsFound() {
        Clause clause = clause("recalling a)");
        assertEquals("Resolution 130 (Rev. Bucharest, 2022), on lamps;", clause.text());
        assertEquals(
                "Resolution 130 (Rev. Dubai, 2018Bucharest, 2022), on lamps;",
                clause.words().text());
        assertEquals(TextStatus.RECOVERED, clause.status());
        Edit edit = clause.edits().get(0);
        assertEquals(
                List.of("Dubai, 2018", "Bucharest, 2022", "marked"),
                List.of(edit.deleted(), edit.inserted(), edit.evidence()));
        assertEquals(1, edit.confidence());
        assertEquals(Optional.of("A. Drafter"), edit.author());
        assertEquals(Optional.of("2026-03-04"), edit.date());
    }

    @Test
    void aDeletedLineFeedJoinsTwoLines() {
        assertEquals("Article 1 of the Constitution,", clause("recalling b)").text());
    }

    @Test
    void aClauseWithoutChangesIsClean() {
        assertEquals(TextStatus.CLEAN, clause("resolves 3").status());
        assertEquals(List.of(), clause("resolves 3").edits());
    }

    @Test
    void clausesDeletedAsAWholeAreStruck() {
        assertEquals(
                List.of("b Resolution 131, on wicks;", "2 to put them out;"),
                draft().struck().stream().map(c -> c.label() + " " + c.words()).toList());
    }

    @Test
    void deletedNotesAreNoNotes() {
        assertEquals(
                List.of("new note"),
                draft().footnotes().stream().map(n -> n.words().text()).toList());
    }

    @Test
    void everyWordIsInOneNode() {
        holdsTheLaws(source(DRAFT));
    }

    @Test
    void textsChangedAtRandomKeepTheLaws() {
        String plain = SIGN.matcher(DRAFT).replaceAll("$2");
        int rounds = 400;
        int held = 0;
        for (int round = 0; round < rounds; round++) {
            holdsTheLaws(changedAtRandom(plain, new Random(round)));
            held++;
        }
        assertEquals(rounds, held);
    }

    private static SourceText changedAtRandom(String plain, Random random) {
        var changes = new ArrayList<Change>();
        for (int at = random.nextInt(60); at < plain.length() - 40; at += random.nextInt(60)) {
            int end = at + 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 20);
            end = Math.min(end, plain.length());
            var kind = random.nextBoolean() ? Change.Kind.INSERTED : Change.Kind.DELETED;
            changes.add(new Change(new Span(at, end), kind, Optional.empty(), Optional.empty()));
            at = end;
        }
        return new SourceText("draft.docx", "sha256:", plain, changes);
    }

    private static void holdsTheLaws(SourceText source) {
        var document = parse(source);
        assertEquals(
                Passage.normal(source.text()).replace(" ", ""),
                Runs.print(document).replace(" ", ""));
        int end = 0;
        for (Run run : Runs.of(document)) {
            assertTrue(run.span().start() >= end, () -> "twice: " + run);
            end = run.span().end();
        }
        document.revisions().stream()
                .flatMap(Revision::allClauses)
                .forEach(clause -> keepsWhatIsKept(source, clause));
    }

    /** The wording has none of the deleted words; every edit shows words of the source. */
    private static void keepsWhatIsKept(SourceText source, Clause clause) {
        for (int i = 0; i < clause.text().length(); i++) {
            int at = clause.wording().span(i, i + 1).start();
            boolean deleted =
                    source.changes().stream()
                            .anyMatch(
                                    change ->
                                            change.kind() == Change.Kind.DELETED
                                                    && change.span().start() <= at
                                                    && at < change.span().end());
            assertTrue(!deleted || clause.text().charAt(i) == ' ', clause.text());
        }
        for (Edit edit : clause.edits()) {
            String words = Passage.normal(source.read(edit.span())).replace(" ", "");
            assertEquals(
                    words.length(),
                    (edit.deleted() + edit.inserted()).replace(" ", "").length(),
                    edit::toString);
        }
    }
}
