package itu.mandates.graph;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;

/** The resolutions, decisions, recommendations and opinions over time. */
final class WorkTriples {

    private static final Map<String, Resource> TYPES =
            Map.of(
                    "res", Itu.RESOLUTION,
                    "dec", Itu.DECISION,
                    "rec", Itu.RECOMMENDATION,
                    "op", Itu.OPINION);

    private final NamedGraphs graphs;
    private final Labels names;
    private final NamesInLanguages inLanguages;

    WorkTriples(NamedGraphs graphs, Labels names, NamesInLanguages inLanguages) {
        this.graphs = graphs;
        this.names = names;
        this.inLanguages = inLanguages;
    }

    /**
     * @param held whether an edition or draft of it is held
     */
    Description write(Identifier id, NamedGraphs.Name graph, boolean held) {
        return inLanguages
                .work(graphs.about(graph, Itu.iri(id)), id)
                .type(TYPES.getOrDefault(id.type(), Itu.RESOLUTION))
                .label(names.work(id))
                .link(Itu.ISSUED_BY, Labels.bodyNode(id.body()))
                .put(Itu.NUMBER, id.number())
                .put(Itu.PRINTED_NUMBER, Labels.printedNumber(id))
                .put(Itu.HELD, held);
    }
}
