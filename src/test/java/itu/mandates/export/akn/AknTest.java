package itu.mandates.export.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.read.PlainTextReader;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Akoma Ntoso of every text we have, real and made up: right in form, and nothing lost. */
class AknTest {

    private static final Path FORMS = Path.of("src/test/resources/forms");
    private static final Path GOLDEN = Path.of("src/test/resources/akn");

    /** A text, what it cites, and its file. */
    private record Case(Revision revision, List<Reference> references) {

        Element root() throws Exception {
            return AknRules.parse(new AknWriter(references).write(revision));
        }

        List<Reference> own() {
            var clauses = revision.allClauses().map(Clause::id).collect(Collectors.toSet());
            return references.stream().filter(r -> clauses.contains(r.citing())).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTextKeepsTheRules() throws IOException {
        return each(text -> assertEquals(List.of(), AknRules.brokenBy(text.root())));
    }

    @TestFactory
    Stream<DynamicTest> theWordsOfEveryClauseStandInTheirOrder() throws IOException {
        return each(
                text -> {
                    var words = new ArrayList<String>();
                    text.revision().sections().forEach(section -> add(section, words));
                    assertEquals(words, AknTest.words(text.root()));
                });
    }

    @TestFactory
    Stream<DynamicTest> everyNoteIsThereOnce() throws IOException {
        return each(
                text ->
                        assertEquals(
                                text.revision().footnotes().stream()
                                        .map(note -> note.words().text())
                                        .sorted()
                                        .toList(),
                                AknRules.named(text.root(), "authorialNote")
                                        .map(Element::getTextContent)
                                        .sorted()
                                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> everyReferenceLeadsToItsTarget() throws IOException {
        return each(
                text ->
                        assertEquals(
                                text.own().stream()
                                        .flatMap(r -> r.target().stream())
                                        .map(target -> Itu.BASE + target)
                                        .sorted()
                                        .toList(),
                                AknRules.named(text.root(), "ref")
                                        .map(ref -> ref.getAttribute("href"))
                                        .sorted()
                                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> theWordsOfAReferenceAreItsQuote() throws IOException {
        return each(
                text -> {
                    var quotes =
                            text.own().stream()
                                    .map(reference -> withoutBlanks(reference.quote()))
                                    .collect(Collectors.toSet());
                    AknRules.named(text.root(), "ref")
                            .map(AknTest::read)
                            .filter(words -> !words.isEmpty())
                            .forEach(words -> assertTrue(quotes.contains(words), words));
                });
    }

    @Test
    void sevenRealTextsAndAllFormsAreWritten() throws IOException {
        assertEquals(7, Sources.documents().stream().mapToLong(d -> d.revisions().size()).sum());
        assertTrue(cases().size() >= 12, "texts: " + cases().size());
    }

    @Test
    void allDocumentsTogetherAreOneFileThatKeepsTheRules() throws Exception {
        var root = AknRules.parse(new AknWriter(List.of()).write(Sources.documents()));
        assertEquals(List.of(), AknRules.brokenBy(root));
        assertEquals(7, AknRules.named(root, "statement").count());
    }

    @Test
    void aSmallTextIsWrittenAsItsGoldenFile() throws IOException {
        var documents = List.of(parse(GOLDEN.resolve("harbour.txt")));
        assertEquals(
                Files.readString(GOLDEN.resolve("harbour.akn.xml")),
                new AknWriter(cite(documents)).write(documents));
    }

    @Test
    void aStruckClauseIsDeletedWhereItStood() throws Exception {
        var draft = real("/eli/pp/res/191/2026/draft/c26-89");
        var removed =
                AknRules.elements(draft.root())
                        .filter(element -> element.getAttribute("status").equals("removed"))
                        .toList();
        assertEquals(draft.revision().struck().size(), removed.size());
        assertEquals("recital", removed.get(0).getLocalName());
        assertEquals(
                draft.revision().struck().get(0).text(),
                AknRules.named(removed.get(0), "del").findFirst().orElseThrow().getTextContent());
        assertTrue(removed.get(0).getAttribute("eId").contains("struck"));
    }

    @Test
    void aDraftIsNeverSaidToBeAdopted() throws Exception {
        var root = real("/eli/pp/res/191/2026/draft/c26-89").root();
        assertEquals(1, AknRules.named(root, "docStage").count());
        assertTrue(
                AknRules.named(root, "eventRef")
                        .noneMatch(event -> event.getAttribute("date").startsWith("2026")));
        assertTrue(
                AknRules.named(root, "FRBRdate")
                        .allMatch(date -> date.getAttribute("name").equals("proposedFor")));
    }

    /** Lines shuffled and characters put in for which XML has no form. */
    @Test
    void damagedTextsKeepTheRulesToo() throws Exception {
        var random = new Random(11);
        var lines = Files.readAllLines(GOLDEN.resolve("harbour.txt"));
        int written = 0;
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(lines, random);
            lines.set(round % lines.size(), "resolves\u0001 <&> \uFFFE \" " + round);
            var source = new SourceText("damaged.txt", "sha256:0", String.join("\n", lines));
            var documents = List.of(parse(source));
            var xml = new AknWriter(cite(documents)).write(documents);
            assertEquals(List.of(), AknRules.brokenBy(AknRules.parse(xml)), source.text());
            written++;
        }
        assertEquals(50, written);
    }

    @Test
    void theNameOfAFileIsTheIdentifierOfItsText() {
        var id = Identifier.parse("/eli/pp/res/191/2026/draft/c26-89").orElseThrow();
        assertEquals("eli-pp-res-191-2026-draft-c26-89.akn.xml", AknWriter.fileName(id));
    }

    /** As contents are ordered: an inner section before the clauses that stand behind it. */
    private static void add(Section section, List<String> words) {
        var inner = new ArrayList<>(section.sections());
        for (Clause clause : section.clauses()) {
            while (!inner.isEmpty()
                    && !clause.words().isEmpty()
                    && inner.get(0).span().start() < clause.words().span().start()) {
                add(inner.remove(0), words);
            }
            add(clause, words);
        }
        inner.forEach(rest -> add(rest, words));
    }

    private static void add(Clause clause, List<String> words) {
        words.add(withoutBlanks(clause.text()));
        clause.clauses().forEach(inner -> add(inner, words));
    }

    /** The words of the clauses of a file, without what is deleted and the notes. */
    private static List<String> words(Element root) {
        return AknRules.elements(root)
                .filter(AknTest::holdsAClause)
                .filter(element -> !element.getAttribute("status").equals("removed"))
                .map(AknTest::firstWords)
                .toList();
    }

    private static boolean holdsAClause(Element element) {
        return List.of("recital", "item", "paragraph", "subparagraph")
                .contains(element.getLocalName());
    }

    /** Those of the clause itself: of its first element with words but the label. */
    private static String firstWords(Element clause) {
        Element words =
                AknRules.elements(clause)
                        .filter(e -> List.of("p", "listIntroduction").contains(e.getLocalName()))
                        .findFirst()
                        .orElseThrow();
        return read(words);
    }

    /** The words that are proposed or adopted, without notes and what is deleted. */
    private static String read(Element words) {
        var copy = (Element) words.cloneNode(true);
        Stream.of("authorialNote", "del")
                .flatMap(name -> AknRules.named(copy, name).toList().stream())
                .forEach(left -> left.getParentNode().removeChild(left));
        return withoutBlanks(copy.getTextContent());
    }

    /** A deletion may leave its blanks behind. */
    private static String withoutBlanks(String words) {
        return words.replace(" ", "");
    }

    private interface Law {
        void check(Case text) throws Exception;
    }

    private static Stream<DynamicTest> each(Law law) throws IOException {
        return cases().stream()
                .map(
                        text ->
                                DynamicTest.dynamicTest(
                                        text.revision().id().toString(), () -> law.check(text)));
    }

    private static Case real(String id) {
        return cases(Sources.documents())
                .filter(text -> text.revision().id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The real texts, and every text of every form. */
    private static List<Case> cases() throws IOException {
        try (var files = Files.list(FORMS)) {
            var forms =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .flatMap(file -> cases(List.of(parse(file))));
            return Stream.concat(cases(Sources.documents()), forms).toList();
        }
    }

    private static Stream<Case> cases(List<Document> documents) {
        var references = cite(documents);
        return documents.stream()
                .flatMap(document -> document.revisions().stream())
                .map(revision -> new Case(revision, references));
    }

    private static List<Reference> cite(List<Document> documents) {
        var citations = new Citations(new Holdings(documents, Register.load()));
        return documents.stream().flatMap(d -> citations.of(d).stream()).toList();
    }

    private static Document parse(Path file) {
        return parse(new PlainTextReader().read(file));
    }

    private static Document parse(SourceText source) {
        return new DocumentParser().parse(source, Catalogue.uncatalogued(source));
    }
}
