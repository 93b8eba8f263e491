package itu.mandates.export.akn;

import itu.mandates.model.Clause;
import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.TextStatus;
import java.util.List;
import java.util.Map;

/** Clauses: paragraphs of the operative part and of annexes, recitals of the preamble. */
final class ClauseElements {

    /**
     * What is known of the clauses of a text beside their words.
     *
     * @param references by the clause that cites
     * @param notes by the clause or section they are called from
     */
    record Annotations(
            Map<Identifier, List<Reference>> references, Map<Identifier, List<Footnote>> notes) {

        List<Footnote> notesOf(Identifier id) {
            return notes.getOrDefault(id, List.of());
        }
    }

    /** Where a clause stands: the eId and the IRI of what is around it. */
    record Place(String eId, Identifier outer) {}

    private final Sheet sheet;
    private final Xml xml;
    private final Annotations annotations;

    ClauseElements(Sheet sheet, Annotations annotations) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.annotations = annotations;
    }

    /** A clause of the operative part or of an annex. */
    void paragraph(Clause clause, Place place, Standing standing) {
        hierarchy("paragraph", clause, place, standing);
    }

    private void hierarchy(String element, Clause clause, Place place, Standing standing) {
        var attributes = attributes(element, clause, place, standing);
        String eId = attributes.get("eId");
        String content = clause.clauses().isEmpty() ? "content" : "intro";
        xml.block(
                element,
                attributes,
                () -> {
                    number(clause);
                    xml.block(
                            content,
                            Map.of("eId", sheet.ids().inside(eId, content)),
                            () -> words("p", clause, eId, standing));
                    clause.clauses()
                            .forEach(
                                    inner ->
                                            hierarchy(
                                                    "subparagraph",
                                                    inner,
                                                    new Place(eId, clause.id()),
                                                    standing));
                });
    }

    /** A clause of the preamble; its sub-clauses are a list. */
    void recital(Clause clause, Place place, Standing standing) {
        item("recital", clause, place, standing);
    }

    private void item(String element, Clause clause, Place place, Standing standing) {
        var attributes = attributes(element, clause, place, standing);
        String eId = attributes.get("eId");
        xml.block(
                element,
                attributes,
                () -> {
                    number(clause);
                    if (clause.clauses().isEmpty()) {
                        words("p", clause, eId, standing);
                    } else {
                        list(clause, eId, standing);
                    }
                });
    }

    private void list(Clause clause, String eId, Standing standing) {
        String list = sheet.ids().next(eId, "blockList");
        xml.block(
                "blockList",
                Map.of("eId", list),
                () -> {
                    words("listIntroduction", clause, eId, standing);
                    clause.clauses()
                            .forEach(
                                    inner ->
                                            item(
                                                    "item",
                                                    inner,
                                                    new Place(list, clause.id()),
                                                    standing));
                });
    }

    private Map<String, String> attributes(
            String element, Clause clause, Place place, Standing standing) {
        var attributes = sheet.ids().division(place.eId(), element, place.outer(), clause.id());
        if (standing == Standing.STRUCK) {
            attributes.remove("GUID");
            attributes.put("status", "removed");
        } else if (clause.status() != TextStatus.CLEAN) {
            attributes.put("class", clause.status().code());
            attributes.put(
                    "status", clause.status() == TextStatus.AS_FLATTENED ? "verbatim" : "edited");
        }
        return attributes;
    }

    /** The label as ITU cites it: "a)", "3", "Principle 1". */
    private void number(Clause clause) {
        if (!clause.label().isEmpty()) {
            String label = clause.label();
            String cited = clause.citedAs().endsWith(label + ")") ? label + ")" : label;
            Map<String, String> restored =
                    clause.labelRestored() ? Map.of("status", "editorial") : Map.of();
            xml.line("num", restored, () -> xml.words(cited));
        }
    }

    private void words(String element, Clause clause, String eId, Standing standing) {
        var words =
                standing == Standing.STRUCK
                        ? MarkedWords.deleted(clause.text())
                        : MarkedWords.of(clause);
        var references = annotations.references().getOrDefault(clause.id(), List.of());
        var anchors = Anchors.of(clause, words, references, annotations.notesOf(clause.id()));
        xml.line(element, Map.of(), () -> new WordElements(sheet).write(words, anchors, eId));
    }

    /** Whether a clause is in the text or struck from it by a draft. */
    enum Standing {
        KEPT,
        STRUCK
    }
}
