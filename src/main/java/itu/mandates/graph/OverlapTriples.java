package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.OVERLAPS;
import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Identifier;
import itu.mandates.model.Overlap;
import itu.mandates.model.Overlap.Shared;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;

/** Pairs of clauses that say alike, with the words they share and where these stand. */
final class OverlapTriples {

    private final NamedGraphs graphs;
    private final Map<Identifier, String> languages;

    /**
     * @param languages of texts, by edition or draft
     */
    OverlapTriples(NamedGraphs graphs, Map<Identifier, String> languages) {
        this.graphs = graphs;
        this.languages = languages;
    }

    void write(Overlap overlap) {
        String language = languages.getOrDefault(overlap.one().editionOf(), "en");
        var description =
                graphs.about(OVERLAPS, Itu.iri(name(overlap)))
                        .type(Itu.OVERLAP)
                        .label(label(overlap))
                        .link(Itu.OVERLAPS, Itu.iri(overlap.one()))
                        .link(Itu.OVERLAPS, Itu.iri(overlap.other()))
                        .link(Itu.OVERLAP_KIND, code("overlapKind", overlap.kind()))
                        .link(Itu.SCOPE, code("scope", overlap.scope()))
                        .put(Itu.SCORE, overlap.score())
                        .put(Itu.SECTOR_VARIANT, overlap.sectorVariant())
                        .put(Itu.INHERITED, overlap.inherited())
                        .link(Itu.METHOD, Itu.code("method", "sharedWords"));
        overlap.differences()
                .forEach(each -> description.words(Itu.FRAME_DIFFERENCE, each.toString(), "en"));
        for (Shared shared : overlap.shared()) {
            description
                    .words(Itu.SHARED_TEXT, shared.text(), language)
                    .link(Itu.SHARED_WORDS, words(overlap.one(), shared.inOne()))
                    .link(Itu.SHARED_WORDS, words(overlap.other(), shared.inOther()));
        }
    }

    private static Identifier name(Overlap overlap) {
        return Hash.name("overlap", overlap.one(), overlap.other());
    }

    private String label(Overlap overlap) {
        return graphs.label(Itu.iri(overlap.one()))
                + " ~ "
                + graphs.label(Itu.iri(overlap.other()))
                + ": "
                + Labels.camelCase(overlap.kind().name());
    }

    /** A stretch of a clause as a part of its source, in the terms of the Web Annotation model. */
    private Resource words(Identifier clause, Span span) {
        Identifier name = Hash.name("shared", clause, span);
        Resource words = Itu.iri(name);
        Resource selector = Itu.iri(Identifier.thing("shared", name.last() + "/selector"));
        String label = "shared words of " + graphs.label(Itu.iri(clause));
        graphs.about(OVERLAPS, words)
                .type(OA.SpecificResource)
                .label(label)
                .link(Itu.WORDS_OF, Itu.iri(clause))
                .link(OA.hasSource, graphs.object(TEXT, Itu.iri(clause), Prov.WAS_DERIVED_FROM))
                .link(OA.hasSelector, selector);
        graphs.about(OVERLAPS, selector)
                .type(OA.TextPositionSelector)
                .label("place of " + label)
                .put(OA.start, span.start())
                .put(OA.end, span.end());
        return words;
    }

    private static Resource code(String scheme, Enum<?> value) {
        return Itu.code(scheme, Labels.camelCase(value.name()));
    }
}
