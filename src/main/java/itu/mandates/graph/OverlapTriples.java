package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.OVERLAPS;

import itu.mandates.model.Identifier;
import itu.mandates.model.Overlap;
import itu.mandates.vocab.Itu;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;

/** Pairs of clauses that say alike, with the words they share and where these stand. */
final class OverlapTriples {

    private final NamedGraphs graphs;
    private final SharedTriples shared;

    /**
     * @param languages of texts, by edition or draft
     */
    OverlapTriples(NamedGraphs graphs, Map<Identifier, String> languages) {
        this.graphs = graphs;
        this.shared = new SharedTriples(graphs, OVERLAPS, languages);
    }

    void write(Overlap overlap) {
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
        shared.write(description, overlap.one(), overlap.other(), overlap.shared());
        if (overlap.kind() != Overlap.Kind.RELATED) {
            link(overlap.one(), overlap.other());
            link(overlap.other(), overlap.one());
        }
    }

    /** Both ways, for paths from clause to clause. */
    private void link(Identifier one, Identifier other) {
        graphs.about(OVERLAPS, Itu.iri(one)).link(Itu.SAYS_THE_SAME_AS, Itu.iri(other));
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

    private static Resource code(String scheme, Enum<?> value) {
        return Itu.code(scheme, Labels.camelCase(value.name()));
    }
}
