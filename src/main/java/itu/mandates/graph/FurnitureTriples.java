package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Document;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Run;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/** Headers, page numbers and what was not understood: out of every text, but on record. */
final class FurnitureTriples {

    private final NamedGraphs graphs;
    private final Document document;
    private int number;

    FurnitureTriples(NamedGraphs graphs, Document document) {
        this.graphs = graphs;
        this.document = document;
    }

    void writeAll() {
        document.furniture().forEach(this::write);
    }

    private void write(Furniture piece) {
        String words = piece.runs().stream().map(Run::text).collect(Collectors.joining(" "));
        String name = document.entry().name() + "/furniture/" + ++number;
        var description =
                graphs.about(TEXT, Itu.iri(Identifier.thing("source", name)))
                        .type(Itu.FURNITURE)
                        .label(SourceTriples.name(document) + ", page matter " + number)
                        .link(Itu.FURNITURE_KIND, kind(piece))
                        .link(DCTerms.isPartOf, Itu.iri(document.id()))
                        .words(Itu.TEXT, words, document.entry().language())
                        .link(Prov.WAS_DERIVED_FROM, Itu.iri(document.id()));
        piece.runs().stream().map(Run::span).reduce(Span::join).ifPresent(description::span);
    }

    private static Resource kind(Furniture piece) {
        return Itu.code("furnitureKind", Labels.camelCase(piece.kind().name()));
    }
}
