package itu.mandates.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Forms;
import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import itu.mandates.model.Run;
import itu.mandates.model.Runs;
import itu.mandates.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws that hold of every document, with no gold: nothing dropped, nothing twice, spans true.
 */
class RoundTripTest {

    @TestFactory
    Stream<DynamicTest> printingTheTreeGivesTheNormalisedTextBack() {
        return eachDocument(
                document ->
                        assertEquals(
                                words(Passage.normal(document.source().text())),
                                words(Runs.print(document))));
    }

    @TestFactory
    Stream<DynamicTest> noWordStandsInTwoNodes() {
        return eachDocument(
                document -> {
                    int end = 0;
                    for (Run run : Runs.of(document)) {
                        assertTrue(run.span().start() >= end, () -> "twice: " + run);
                        end = run.span().end();
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> theWordsOfEveryClauseStandInItsSpan() {
        return eachDocument(
                document ->
                        document.revisions().stream()
                                .flatMap(RoundTripTest::texts)
                                .flatMap(Revision::allClauses)
                                .forEach(
                                        clause ->
                                                assertEquals(
                                                        clause.words().text(),
                                                        readBack(document, clause))));
    }

    @Test
    void allFiveDocumentsAndEveryFormAreHeldToTheLaws() {
        assertEquals(5, Sources.documents().size());
        assertTrue(Forms.documents().size() >= 33);
    }

    private static Stream<Revision> texts(Revision revision) {
        return Stream.concat(Stream.of(revision), revision.copies().stream());
    }

    /** The source between start and end, normalised, less the notes removed. */
    private static String readBack(Document document, Clause clause) {
        Span span = clause.words().span();
        var words = new Passage.Builder();
        int at = span.start();
        for (Run run : notText(document, span)) {
            if (run.span().start() >= at) {
                words.add(document.source().read(new Span(at, run.span().start())), at);
                at = run.span().end();
            }
        }
        return words.add(document.source().read(new Span(at, span.end())), at).build().text();
    }

    private static List<Run> notText(Document document, Span span) {
        return Runs.of(document).stream()
                .filter(run -> run.role() != Run.Role.TEXT && span.covers(run.span()))
                .toList();
    }

    /** White space does not count: runs are printed one blank apart. */
    private static String words(String text) {
        return text.replace(" ", "");
    }

    private interface Law {
        void check(Document document);
    }

    private static Stream<DynamicTest> eachDocument(Law law) {
        return Stream.concat(Sources.documents().stream(), Forms.documents().stream())
                .map(
                        document ->
                                DynamicTest.dynamicTest(
                                        document.source().name(), () -> law.check(document)));
    }
}
