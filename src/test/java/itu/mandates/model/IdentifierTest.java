package itu.mandates.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "/eli/pp/res/191, RESOLUTION",
        "/eli/pp/res/191/2022, EDITION",
        "/eli/pp/res/191/2026/draft/c26-89, EDITION",
        "/eli/wtdc/res/59/2017/draft/arb-21a19-1/resolves/3, DIVISION",
        "/eli/pp/res/191/2022/resolves, DIVISION",
        "/eli/pp/res/191/2022/resolves/3/i, DIVISION",
        "/eli/pp/res/191/2022/resolves/3/i/text/en/pp-res-191-2022, TEXT",
        "/eli/pp/res/191/2026/draft/c26-89/annex-2/a/text/en/c26-89, TEXT",
        "/eli/un/res/70-1, RESOLUTION",
        "/id/source/c26-89, THING",
        "/id/source/c26-89/p/12, PARAGRAPH",
        "/id/provision/cs-art-1, THING",
        "/def/Clause, TERM",
        "/def/changeKind/reworded, TERM",
        "/graph/text, GRAPH"
    })
    void parsingAndPrintingAreInverses(String path, Identifier.Form form) {
        var identifier = Identifier.parse(path).orElseThrow();
        assertEquals(form, identifier.form());
        assertEquals(path, identifier.toString());
    }

    @Test
    void everyIdentifierOfTheSourcesSurvivesPrintingAndParsing() {
        var identifiers =
                Sources.documents().stream().flatMap(IdentifierTest::identifiers).toList();
        identifiers.forEach(id -> assertEquals(Optional.of(id), Identifier.parse(id.toString())));
        assertTrue(identifiers.size() > 400, "tried " + identifiers.size());
    }

    @Test
    void noTwoClausesHaveOneIdentifier() {
        var identifiers =
                Sources.documents().stream().flatMap(IdentifierTest::identifiers).toList();
        assertEquals(identifiers.size(), identifiers.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"191, 191", "ITU-R 7-2, 7", "ITU-R 75, 75", "COM5/1, com5-1", "No. 2, 2", "I, i"})
    void aPrintedNumberGivesTheNumberOfTheIdentifier(String printed, String number) {
        assertEquals(number, Identifier.resolution("ra", "res", printed).number());
    }

    @ParameterizedTest
    @CsvSource({"/", "/eli/pp", "/nothing/here", "eli/pp/res/191", "/id/body"})
    void otherPathsAreNoIdentifiers(String path) {
        assertTrue(Identifier.parse(path).isEmpty());
    }

    @Test
    void aClauseKnowsItsEditionAndResolution() {
        var clause =
                Identifier.parse("/eli/pp/res/191/2026/draft/c26-89/resolves/3/i").orElseThrow();
        assertEquals("/eli/pp/res/191/2026/draft/c26-89", clause.editionOf().toString());
        assertEquals("/eli/pp/res/191", clause.resolutionOf().toString());
        assertEquals(2026, clause.year());
        assertTrue(clause.isDraft());
    }

    private static Stream<Identifier> identifiers(Document document) {
        return Stream.concat(
                document.revisions().stream()
                        .flatMap(
                                r ->
                                        Stream.concat(
                                                Stream.of(r.id()), r.allClauses().map(Clause::id))),
                document.paragraphs().stream().flatMap(IdentifierTest::paragraphs));
    }

    private static Stream<Identifier> paragraphs(Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph.id()),
                paragraph.paragraphs().stream().flatMap(IdentifierTest::paragraphs));
    }
}
