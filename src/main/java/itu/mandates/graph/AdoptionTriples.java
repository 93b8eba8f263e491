package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.VOCABULARY;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register.Conference;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** What follows from the registers for an edition: where it was adopted, whether it is in force. */
final class AdoptionTriples {

    private final NamedGraphs graphs;
    private final Validity validity;
    private final NamesInLanguages inLanguages;

    AdoptionTriples(NamedGraphs graphs, Validity validity, NamesInLanguages inLanguages) {
        this.graphs = graphs;
        this.inLanguages = inLanguages;
        this.validity = validity;
    }

    /** The conference that is to adopt a draft; of one that no register has, by body and year. */
    Resource conferenceFor(Identifier draft) {
        return validity.conference(draft)
                .map(Conference::id)
                .map(AdoptionTriples::node)
                .orElseGet(() -> node(draft.body() + "-%02d".formatted(draft.year() % 100)));
    }

    /**
     * @param edition place and year as the text or those who cite it give them; if no conference
     *     met there in that year, none is named
     */
    void write(Identifier id, Edition edition, NamedGraphs.Name graph) {
        Optional<Conference> conference =
                validity.conference(id).filter(met -> validity.isAt(met, edition.place()));
        Validity.Judgement judgement = validity.judge(id);
        graphs.about(graph, Itu.iri(id))
                .link(Itu.ADOPTED_AT, conference.map(Conference::id).map(AdoptionTriples::node));
        // By the registers, whatever the text says
        inLanguages
                .basis(graphs.about(VOCABULARY, Itu.iri(id)), judgement)
                .link(Itu.STATUS, Itu.code("status", judgement.status()))
                .date(Itu.STATUS_AS_OF, validity.asOf());
    }

    private static Resource node(String conference) {
        return Itu.iri(Identifier.thing("conference", conference));
    }
}
