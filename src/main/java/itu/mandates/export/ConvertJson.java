package itu.mandates.export;

import itu.mandates.model.Clause;
import itu.mandates.model.Diagnostic;
import itu.mandates.model.Document;
import itu.mandates.model.Edit;
import itu.mandates.model.Footnote;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** Documents as the JSON of {@code convert --format json} (design section 6). */
public final class ConvertJson {

    private final Map<Identifier, List<Reference>> references;

    /**
     * @param references those of all documents, in any order
     */
    public ConvertJson(List<Reference> references) {
        this.references = references.stream().collect(Collectors.groupingBy(Reference::citing));
    }

    /** The whole answer: an object with the member "documents". */
    public JsonObject of(List<Document> documents) {
        var object = new JsonObject();
        object.put("documents", array(documents, this::document));
        return object;
    }

    private JsonValue document(Document document) {
        var object = new JsonObject();
        object.put("source", document.source().name());
        object.put("digest", document.source().digest());
        object.put("kind", document.kind().code());
        object.put("paragraphs", array(document.paragraphs(), this::paragraph));
        object.put("revisions", array(document.revisions(), this::revision));
        object.put("diagnostics", array(document.diagnostics(), ConvertJson::diagnostic));
        object.put(
                "unparsedLines",
                document.furniture().stream()
                        .filter(piece -> piece.kind() == Furniture.Kind.UNPARSED)
                        .count());
        return object;
    }

    private JsonValue paragraph(Paragraph paragraph) {
        var object = new JsonObject();
        object.put("label", paragraph.label());
        object.put("text", paragraph.words().text());
        span(object, paragraph.words().span());
        object.put("references", references(paragraph.id()));
        object.put("paragraphs", array(paragraph.paragraphs(), this::paragraph));
        return object;
    }

    private JsonValue revision(Revision revision) {
        var object = new JsonObject();
        Identifier id = revision.id();
        object.put("iri", Itu.BASE + id);
        object.put("body", id.body());
        object.put("type", id.type());
        object.put("number", id.number());
        object.put("printedNumber", revision.printedNumber());
        object.put("place", text(revision.edition().place()));
        object.put("year", revision.edition().year());
        object.put(
                "draft",
                id.isDraft()
                        ? text(id.last().substring(id.last().lastIndexOf('/') + 1))
                        : JsonNull.instance);
        object.put("title", revision.title());
        object.put("language", revision.language());
        object.put(
                "history",
                array(revision.history(), edition -> new JsonString(edition.toString())));
        edits(object, revision.edits());
        object.put("sections", array(revision.sections(), this::section));
        if (!revision.struck().isEmpty()) {
            object.put("struck", array(revision.struck(), this::clause));
        }
        object.put("footnotes", array(revision.footnotes(), ConvertJson::footnote));
        return object;
    }

    private JsonValue section(Section section) {
        var object = new JsonObject();
        object.put("heading", section.heading());
        object.put("part", section.part().name().toLowerCase(Locale.ROOT));
        object.put("title", text(section.title()));
        span(object, section.span());
        edits(object, section.edits());
        object.put("clauses", array(section.clauses(), this::clause));
        if (!section.sections().isEmpty()) {
            object.put("sections", array(section.sections(), this::section));
        }
        return object;
    }

    private JsonValue clause(Clause clause) {
        var object = new JsonObject();
        object.put("label", clause.label());
        object.put("citedAs", clause.citedAs());
        object.put("text", clause.text());
        object.put("flattenedText", clause.words().text());
        edits(object, clause.edits());
        object.put("textStatus", clause.status().code());
        object.put("labelRestored", clause.labelRestored());
        span(object, clause.words().span());
        object.put("references", references(clause.id()));
        object.put("clauses", array(clause.clauses(), this::clause));
        return object;
    }

    /** What a marked-up text deletes and inserts; other texts have no such member. */
    private static void edits(JsonObject object, List<Edit> edits) {
        if (!edits.isEmpty()) {
            object.put("edits", array(edits, ConvertJson::edit));
        }
    }

    private static JsonValue edit(Edit edit) {
        var object = new JsonObject();
        object.put("deleted", edit.deleted());
        object.put("inserted", edit.inserted());
        object.put("evidence", edit.evidence());
        object.put(
                "confidence",
                JsonNumber.value(BigDecimal.valueOf(edit.confidence()).stripTrailingZeros()));
        object.put("alternative", text(edit.alternative().orElse("")));
        object.put("author", text(edit.author().orElse("")));
        object.put("date", text(edit.date().orElse("")));
        span(object, edit.span());
        return object;
    }

    private static JsonValue footnote(Footnote note) {
        var object = new JsonObject();
        object.put("label", note.label());
        object.put("text", note.words().text());
        object.put(
                "noteOf", note.noteOf().map(id -> text(Itu.BASE + id)).orElse(JsonNull.instance));
        return object;
    }

    private JsonArray references(Identifier citing) {
        return array(references.getOrDefault(citing, List.of()), ConvertJson::reference);
    }

    private static JsonValue reference(Reference reference) {
        var object = new JsonObject();
        object.put("quote", reference.quote());
        object.put("kind", reference.kind().name().toLowerCase(Locale.ROOT));
        object.put("status", reference.status().name().toLowerCase(Locale.ROOT));
        object.put(
                "target",
                reference.target().map(id -> text(Itu.BASE + id)).orElse(JsonNull.instance));
        object.put("reason", reference.reason());
        object.put(
                "candidates", array(reference.candidates(), id -> new JsonString(Itu.BASE + id)));
        span(object, reference.span());
        return object;
    }

    private static JsonValue diagnostic(Diagnostic diagnostic) {
        var object = new JsonObject();
        object.put("code", diagnostic.code());
        object.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        object.put("line", diagnostic.line());
        object.put("column", diagnostic.column());
        object.put("message", diagnostic.message());
        return object;
    }

    private static void span(JsonObject object, Span span) {
        object.put("start", span.start());
        object.put("end", span.end());
    }

    /** A string, or null where a text says nothing. */
    private static JsonValue text(String text) {
        return text.isEmpty() ? JsonNull.instance : new JsonString(text);
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonValue> form) {
        var array = new JsonArray();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }
}
