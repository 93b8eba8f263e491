package itu.mandates.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Passage;
import itu.mandates.model.Reference;
import itu.mandates.model.Run;
import itu.mandates.model.Runs;
import itu.mandates.model.Span;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.read.PlainTextReader;
import itu.mandates.vocab.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The JSON of a conversion has the members, the types and the values of the contract, and its spans
 * lead to the words.
 */
class ConvertJsonTest {

    private static final List<String> RECOVERED = List.of("recovered", "ambiguous");
    private static final Path FORMS = Path.of("src/test/resources/forms");

    /**
     * Members and types: "string", "text" (a string that is not empty), "iri", "number", "boolean";
     * "?" may be null; "a|b" one of these words; "[x]" an array of x, which is an object of this
     * list or a type; "*" may be left out.
     */
    private static final Map<String, Map<String, String>> CONTRACT =
            Map.of(
                    "answer", Map.of("documents", "[document]"),
                    "document",
                            Map.of(
                                    "source", "text",
                                    "digest", "text",
                                    "kind", "adoptedText|contribution|report",
                                    "paragraphs", "[paragraph]",
                                    "revisions", "[revision]",
                                    "diagnostics", "[diagnostic]",
                                    "unparsedLines", "number"),
                    "paragraph",
                            Map.of(
                                    "label", "string",
                                    "text", "string",
                                    "start", "number",
                                    "end", "number",
                                    "references", "[reference]",
                                    "paragraphs", "[paragraph]"),
                    "revision",
                            Map.ofEntries(
                                    Map.entry("iri", "iri"),
                                    Map.entry("body", "text"),
                                    Map.entry("type", "res|dec|rec|op"),
                                    Map.entry("number", "text"),
                                    Map.entry("printedNumber", "text"),
                                    Map.entry("place", "text?"),
                                    Map.entry("year", "number"),
                                    Map.entry("draft", "text?"),
                                    Map.entry("title", "string"),
                                    Map.entry("language", "text"),
                                    Map.entry("history", "[text]"),
                                    Map.entry("sections", "[section]"),
                                    Map.entry("edits", "*[edit]"),
                                    Map.entry("struck", "*[clause]"),
                                    Map.entry("footnotes", "[footnote]")),
                    "section",
                            Map.of(
                                    "heading", "string",
                                    "part", "preamble|operative|annex",
                                    "title", "text?",
                                    "start", "number",
                                    "end", "number",
                                    "clauses", "[clause]",
                                    "edits", "*[edit]",
                                    "sections", "*[section]"),
                    "clause",
                            Map.ofEntries(
                                    Map.entry("label", "string"),
                                    Map.entry("citedAs", "string"),
                                    Map.entry("text", "string"),
                                    Map.entry("flattenedText", "string"),
                                    Map.entry(
                                            "textStatus", "clean|recovered|ambiguous|asFlattened"),
                                    Map.entry("labelRestored", "boolean"),
                                    Map.entry("start", "number"),
                                    Map.entry("end", "number"),
                                    Map.entry("references", "[reference]"),
                                    Map.entry("edits", "*[edit]"),
                                    Map.entry("clauses", "[clause]")),
                    "edit",
                            Map.of(
                                    "deleted", "string",
                                    "inserted", "string",
                                    "evidence", "text",
                                    "confidence", "number",
                                    "alternative", "text?",
                                    "author", "text?",
                                    "date", "text?",
                                    "start", "number",
                                    "end", "number"),
                    "reference",
                            Map.of(
                                    "quote", "text",
                                    "kind", "pinned|floating|dynamic|internal|provision|document",
                                    "status", "resolved|stub|unresolved|ambiguous",
                                    "target", "iri?",
                                    "reason", "string",
                                    "candidates", "[iri]",
                                    "start", "number",
                                    "end", "number"),
                    "footnote", Map.of("label", "string", "text", "text", "noteOf", "iri?"),
                    "diagnostic",
                            Map.of(
                                    "code", "text",
                                    "severity", "info|warning|error",
                                    "line", "number",
                                    "column", "number",
                                    "message", "text"));

    @TestFactory
    Stream<DynamicTest> membersAndTypesAreThoseOfTheContract() throws IOException {
        return documents().stream()
                .map(
                        document ->
                                DynamicTest.dynamicTest(
                                        document.source().name(),
                                        () -> {
                                            var wrong = new ArrayList<String>();
                                            check("answer", json(document), "", wrong);
                                            assertEquals(List.of(), wrong);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> theSpanOfEveryClauseHoldsItsWords() throws IOException {
        return documents().stream()
                .map(
                        document ->
                                DynamicTest.dynamicTest(
                                        document.source().name(), () -> checkSpans(document)));
    }

    /** The span law: the source between start and end, less removed notes, is the words. */
    private static void checkSpans(Document document) {
        long checked =
                objects(json(document))
                        .filter(object -> object.hasKey("citedAs"))
                        .filter(clause -> !clause.getString("flattenedText").isEmpty())
                        .peek(
                                clause ->
                                        assertEquals(
                                                clause.getString("flattenedText"),
                                                readBack(document, span(clause)),
                                                clause.getString("citedAs")))
                        .count();
        long clauses =
                document.revisions().stream()
                        .flatMap(
                                text ->
                                        Stream.concat(
                                                text.allClauses(),
                                                text.struck().stream()
                                                        .flatMap(ConvertJsonTest::withSubClauses)))
                        .filter(clause -> !clause.words().isEmpty())
                        .count();
        assertEquals(clauses, checked);
    }

    private static Stream<Clause> withSubClauses(Clause clause) {
        return Stream.concat(
                Stream.of(clause),
                clause.clauses().stream().flatMap(ConvertJsonTest::withSubClauses));
    }

    @Test
    void aMarkedUpTextTellsItsEdits() throws IOException {
        var edits =
                documents().stream()
                        .flatMap(document -> objects(json(document)))
                        .filter(object -> object.hasKey("edits"))
                        .flatMap(object -> object.get("edits").getAsArray().stream())
                        .map(edit -> edit.getAsObject().getString("inserted").strip())
                        .toList();
        assertTrue(edits.contains("Baku, 2025"), edits.toString());
    }

    @TestFactory
    Stream<DynamicTest> theSpanOfEveryReferenceHoldsItsQuote() throws IOException {
        return documents().stream()
                .map(
                        document ->
                                DynamicTest.dynamicTest(
                                        document.source().name(), () -> checkQuotes(document)));
    }

    /** What is quoted from recovered wording does not stand in the source as it is. */
    private static void checkQuotes(Document document) {
        objects(json(document))
                .filter(object -> object.hasKey("references"))
                .filter(citing -> !RECOVERED.contains(status(citing)))
                .flatMap(citing -> citing.get("references").getAsArray().stream())
                .map(JsonValue::getAsObject)
                .forEach(
                        reference ->
                                assertEquals(
                                        reference.getString("quote"),
                                        readBack(document, span(reference))));
    }

    private static String status(JsonObject citing) {
        return citing.hasKey("textStatus") ? citing.getString("textStatus") : "clean";
    }

    @Test
    void wordsAreNormalised() throws IOException {
        for (Document document : documents()) {
            objects(json(document))
                    .flatMap(
                            object ->
                                    Stream.of("heading", "label", "citedAs", "title", "text")
                                            .filter(object::hasKey)
                                            .map(object::get))
                    .filter(JsonValue::isString)
                    .map(value -> value.getAsString().value())
                    .forEach(words -> assertEquals(Passage.normal(words), words));
        }
    }

    @Test
    void theRealDocumentsAndAllFormsAreHeldToIt() throws IOException {
        assertTrue(documents().size() >= 9, "documents: " + documents().size());
    }

    private static void check(String type, JsonValue value, String path, List<String> wrong) {
        if (type.endsWith("?")) {
            if (!value.isNull()) {
                check(type.substring(0, type.length() - 1), value, path, wrong);
            }
        } else if (type.startsWith("[")) {
            if (!value.isArray()) {
                wrong.add(path + " is no array");
                return;
            }
            String member = type.substring(1, type.length() - 1);
            value.getAsArray().forEach(each -> check(member, each, path + "[]", wrong));
        } else if (CONTRACT.containsKey(type)) {
            checkObject(CONTRACT.get(type), value.getAsObject(), path, wrong);
        } else if (!is(type, value)) {
            wrong.add(path + " is no " + type + ": " + value);
        }
    }

    private static void checkObject(
            Map<String, String> members, JsonObject object, String path, List<String> wrong) {
        var unknown = new TreeSet<>(object.keys());
        members.forEach(
                (name, type) -> {
                    unknown.remove(name);
                    boolean optional = type.startsWith("*");
                    if (object.hasKey(name)) {
                        check(type.replace("*", ""), object.get(name), path + "." + name, wrong);
                    } else if (!optional) {
                        wrong.add(path + " has no " + name);
                    }
                });
        unknown.forEach(name -> wrong.add(path + " has " + name));
    }

    private static boolean is(String type, JsonValue value) {
        return switch (type) {
            case "number" -> value.isNumber() && value.getAsNumber().value().intValue() >= 0;
            case "boolean" -> value.isBoolean();
            case "string" -> value.isString();
            case "text" -> value.isString() && !value.getAsString().value().isBlank();
            case "iri" ->
                    value.isString()
                            && value.getAsString()
                                    .value()
                                    .startsWith("https://w3id.org/itu-mandates/");
            default ->
                    value.isString()
                            && List.of(type.split("\\|")).contains(value.getAsString().value());
        };
    }

    private static JsonObject json(Document document) {
        return new ConvertJson(references(document)).of(List.of(document));
    }

    private static List<Reference> references(Document document) {
        return new Citations(new Holdings(List.of(document), Register.load())).of(document);
    }

    private static Span span(JsonObject object) {
        return new Span(
                object.get("start").getAsNumber().value().intValue(),
                object.get("end").getAsNumber().value().intValue());
    }

    /** The words of the source in a span, normalised, less the notes and marks in it. */
    private static String readBack(Document document, Span span) {
        var words = new Passage.Builder();
        int at = span.start();
        for (Run run : Runs.of(document)) {
            boolean removed = run.role() != Run.Role.TEXT && span.covers(run.span());
            if (removed && run.span().start() >= at) {
                words.add(document.source().read(new Span(at, run.span().start())), at);
                at = run.span().end();
            }
        }
        return words.add(document.source().read(new Span(at, span.end())), at).build().text();
    }

    private static Stream<JsonObject> objects(JsonValue value) {
        if (value.isArray()) {
            return value.getAsArray().stream().flatMap(ConvertJsonTest::objects);
        }
        if (value.isObject()) {
            var object = value.getAsObject();
            return Stream.concat(
                    Stream.of(object), object.values().stream().flatMap(ConvertJsonTest::objects));
        }
        return Stream.empty();
    }

    /** The real documents, and every form. */
    private static List<Document> documents() throws IOException {
        try (var files = Files.list(FORMS)) {
            var forms =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .map(new PlainTextReader()::read)
                            .map(
                                    source ->
                                            new DocumentParser()
                                                    .parse(source, Catalogue.uncatalogued(source)));
            return Stream.concat(Sources.documents().stream(), forms).toList();
        }
    }
}
