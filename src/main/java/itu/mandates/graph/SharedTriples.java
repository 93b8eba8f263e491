package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Identifier;
import itu.mandates.model.Overlap.Shared;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;

/** The words that two clauses share, and where they stand in the source of each. */
final class SharedTriples {

    private final NamedGraphs graphs;
    private final NamedGraphs.Name graph;
    private final Map<Identifier, String> languages;

    /**
     * @param graph that the judgement stands in
     * @param languages of texts, by edition or draft
     */
    SharedTriples(NamedGraphs graphs, NamedGraphs.Name graph, Map<Identifier, String> languages) {
        this.graphs = graphs;
        this.graph = graph;
        this.languages = languages;
    }

    void write(Description judgement, Identifier one, Identifier other, List<Shared> all) {
        String language = languages.getOrDefault(one.editionOf(), "en");
        for (Shared shared : all) {
            judgement
                    .words(Itu.SHARED_TEXT, shared.text(), language)
                    .link(Itu.SHARED_WORDS, words(one, shared.inOne()))
                    .link(Itu.SHARED_WORDS, words(other, shared.inOther()));
        }
    }

    /** A stretch of a clause as a part of its source, in the terms of the Web Annotation model. */
    private Resource words(Identifier clause, Span span) {
        Identifier name = Hash.name("shared", clause, span);
        Resource words = Itu.iri(name);
        Resource selector = Itu.iri(Identifier.thing("shared", name.last() + "/selector"));
        String label = "shared words of " + graphs.label(Itu.iri(clause));
        graphs.about(graph, words)
                .type(OA.SpecificResource)
                .label(label)
                .link(Itu.WORDS_OF, Itu.iri(clause))
                .link(OA.hasSource, graphs.object(TEXT, Itu.iri(clause), Prov.WAS_DERIVED_FROM))
                .link(OA.hasSelector, selector);
        graphs.about(graph, selector)
                .type(OA.TextPositionSelector)
                .label("place of " + label)
                .put(OA.start, span.start())
                .put(OA.end, span.end());
        return words;
    }
}
