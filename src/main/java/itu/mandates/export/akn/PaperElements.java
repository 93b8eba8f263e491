package itu.mandates.export.akn;

import itu.mandates.export.akn.ClauseElements.Annotations;
import itu.mandates.export.akn.ClauseElements.Place;
import itu.mandates.export.akn.ClauseElements.Standing;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Reference;
import itu.mandates.model.TextStatus;
import java.util.List;
import java.util.Map;

/**
 * What a document says beside the resolutions in it: the paragraphs of a contribution or report.
 */
final class PaperElements {

    private final Sheet sheet;
    private final Xml xml;
    private final MetaElements meta;
    private final ClauseElements clauses;

    PaperElements(Sheet sheet, MetaElements meta, Map<Identifier, List<Reference>> references) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.meta = meta;
        this.clauses = new ClauseElements(sheet, new Annotations(references, Map.of()));
    }

    /** Whether a document is more than the texts in it. */
    static boolean isNeeded(Document document) {
        return !document.paragraphs().isEmpty() || document.revisions().isEmpty();
    }

    void write(Document document) {
        xml.block(
                "doc",
                Map.of("name", document.kind().code()),
                () -> {
                    meta.write(document);
                    xml.block(
                            "mainBody",
                            Map.of("xml:lang", document.entry().language()),
                            () -> paragraphs(document));
                });
    }

    private void paragraphs(Document document) {
        var place = new Place(sheet.prefix(), document.id());
        document.paragraphs().stream()
                .map(PaperElements::clause)
                .forEach(clause -> clauses.paragraph(clause, place, Standing.KEPT));
        if (document.paragraphs().isEmpty()) {
            xml.empty("p", Map.of());
        }
    }

    /** A paragraph has the form of a clause, though it is none. */
    private static Clause clause(Paragraph paragraph) {
        return new Clause(
                paragraph.id(),
                paragraph.label(),
                false,
                paragraph.label(),
                paragraph.words(),
                paragraph.words(),
                TextStatus.CLEAN,
                List.of(),
                paragraph.paragraphs().stream().map(PaperElements::clause).toList(),
                paragraph.runs());
    }
}
