package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Document;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Run;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.Optional;
import java.util.stream.Collectors;

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
        int number = 0;
        for (Furniture piece : document.furniture()) {
            write(piece, document.id().paragraph("page-" + ++number));
        }
    }

    private void write(Paragraph paragraph, Optional<Identifier> outer) {
        describe(paragraph.id(), "paragraphKind", paragraph.kind(), paragraph.words().span())
                .link(Itu.PARAGRAPH_OF, Itu.iri(outer.orElse(document.id())))
                .put(Itu.LABEL, paragraph.label())
                .words(Itu.TEXT, paragraph.words().text(), document.entry().language());
        paragraph.paragraphs().forEach(inner -> write(inner, Optional.of(paragraph.id())));
    }

    /** Headers, page numbers and what was not understood: out of every text, but on record. */
    private void write(Furniture piece, Identifier id) {
        Optional<Span> span = piece.runs().stream().map(Run::span).reduce(Span::join);
        String words = piece.runs().stream().map(Run::text).collect(Collectors.joining(" "));
        span.ifPresent(
                place ->
                        describe(id, "furnitureKind", piece.kind(), place)
                                .link(Itu.PARAGRAPH_OF, Itu.iri(document.id()))
                                .put(Itu.LABEL, "")
                                .words(Itu.TEXT, words, document.entry().language()));
    }

    /** The label goes by the identifier, "C26/89, paragraph 12": printed labels repeat. */
    private Description describe(Identifier id, String scheme, Enum<?> kind, Span span) {
        return graphs.about(TEXT, Itu.iri(id))
                .type(Itu.PARAGRAPH)
                .label(SourceTriples.name(document) + ", paragraph " + id.last())
                .link(Itu.PARAGRAPH_KIND, Itu.code(scheme, Names.camelCase(kind.name())))
                .put(Itu.POSITION, ++position)
                .put(Itu.SPAN_START, span.start())
                .put(Itu.SPAN_END, span.end())
                .link(Prov.WAS_DERIVED_FROM, Itu.iri(document.id()));
    }
}
