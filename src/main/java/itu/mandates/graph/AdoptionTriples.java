package itu.mandates.graph;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** What the registers say of an edition: where it was adopted, and whether it is in force. */
final class AdoptionTriples {

    private final NamedGraphs graphs;

    AdoptionTriples(NamedGraphs graphs) {
        this.graphs = graphs;
    }

    Optional<Resource> conference(Identifier id, Edition edition) {
        return Optional.of(
                Itu.iri(Identifier.thing("conference", id.body() + "-" + id.year() % 100)));
    }

    void write(Identifier id, Edition edition, NamedGraphs.Name graph) {
        graphs.about(graph, Itu.iri(id)).link(Itu.ADOPTED_AT, conference(id, edition));
    }
}
