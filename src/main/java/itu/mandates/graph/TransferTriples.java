package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.LINEAGE;

import itu.mandates.model.Identifier;
import itu.mandates.model.Transfer;
import itu.mandates.vocab.Itu;
import java.util.Map;

/**
 * From which clauses of other bodies new clauses were taken over, and what was changed on the way.
 */
final class TransferTriples {

    private final NamedGraphs graphs;
    private final Map<Identifier, String> languages;
    private final SharedTriples shared;

    /**
     * @param languages of texts, by edition or draft
     */
    TransferTriples(NamedGraphs graphs, Map<Identifier, String> languages) {
        this.graphs = graphs;
        this.languages = languages;
        this.shared = new SharedTriples(graphs, LINEAGE, languages);
    }

    void write(Transfer transfer) {
        Identifier from = transfer.from();
        Identifier to = transfer.to();
        String language = languages.getOrDefault(to.editionOf(), "en");
        var description =
                graphs.about(LINEAGE, Itu.iri(Hash.name("transfer", from, to)))
                        .type(Itu.TRANSFER)
                        .label(graphs.label(Itu.iri(to)) + ", from " + graphs.label(Itu.iri(from)))
                        .link(Itu.FROM, Itu.iri(from))
                        .link(Itu.TO, Itu.iri(to))
                        .put(Itu.SCORE, transfer.score())
                        .link(Itu.METHOD, Itu.code("method", "sharedWords"))
                        .words(Itu.DIFFERENCE, Differences.print(transfer.difference()), language);
        Differences.replaced(transfer.difference())
                .forEach(each -> description.words(Itu.CHANGED_WORDS, each, language));
        shared.write(description, from, to, transfer.shared());
    }
}
