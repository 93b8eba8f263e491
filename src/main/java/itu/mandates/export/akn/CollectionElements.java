package itu.mandates.export.akn;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Documents with several texts: a collection with a component for each. */
final class CollectionElements {

    private final Sheet sheet;
    private final Xml xml;
    private final TextElements.Names names;
    private final Map<Identifier, List<Reference>> references;

    CollectionElements(
            Sheet sheet, TextElements.Names names, Map<Identifier, List<Reference>> references) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.names = names;
        this.references = references;
    }

    void write(List<Document> documents) {
        xml.block(
                "documentCollection",
                Map.of("name", "conversion"),
                () -> {
                    meta(sheet).write(documents.get(0));
                    xml.block(
                            "collectionBody", Map.of(), () -> documents.forEach(this::components));
                });
    }

    private void components(Document document) {
        if (PaperElements.isNeeded(document)) {
            component(s -> new PaperElements(s, meta(s), references).write(document));
        }
        document.revisions()
                .forEach(
                        revision ->
                                component(
                                        s ->
                                                new TextElements(s, revision, references, names)
                                                        .write()));
    }

    private void component(Consumer<Sheet> content) {
        String eId = sheet.ids().next("", "component");
        xml.block(
                "component",
                Map.of("eId", eId),
                () -> content.accept(new Sheet(xml, sheet.ids(), eId)));
    }

    private MetaElements meta(Sheet inside) {
        return new MetaElements(inside, names.dates(), names.bodies());
    }
}
