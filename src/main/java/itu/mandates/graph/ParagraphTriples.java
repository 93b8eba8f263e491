package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.Optional;

/** The text of one source document that belongs to no resolution. */
final class ParagraphTriples {

    private final NamedGraphs graphs;
    private final Document document;
    private int position;

    ParagraphTriples(NamedGraphs graphs, Document document) {
        this.graphs = graphs;
        this.document = document;
    }

    void writeAll() {
        document.paragraphs().forEach(paragraph -> write(paragraph, Optional.empty()));
    }

    private void write(Paragraph paragraph, Optional<Identifier> outer) {
        String kind = Labels.camelCase(paragraph.kind().name());
        graphs.about(TEXT, Itu.iri(paragraph.id()))
                .type(Itu.PARAGRAPH)
                .label(label(paragraph))
                .link(Itu.PARAGRAPH_OF, Itu.iri(outer.orElse(document.id())))
                .link(Itu.PARAGRAPH_KIND, Itu.code("paragraphKind", kind))
                .put(Itu.POSITION, ++position)
                .put(Itu.LABEL, paragraph.label())
                .words(Itu.TEXT, paragraph.words().text(), document.entry().language())
                .span(paragraph.words().span())
                .link(Prov.WAS_DERIVED_FROM, Itu.iri(document.id()));
        paragraph.paragraphs().forEach(inner -> write(inner, Optional.of(paragraph.id())));
    }

    /** "C26/89, paragraph 12", by the identifier: printed labels repeat. */
    private String label(Paragraph paragraph) {
        return SourceTriples.name(document) + ", paragraph " + paragraph.id().last();
    }
}
