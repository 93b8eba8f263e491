package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.REFERENCES;

import itu.mandates.model.Identifier;
import itu.mandates.model.Reporting;
import itu.mandates.vocab.Itu;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** What paragraphs of reports say about clauses, with the words that this rests on. */
final class ReportingTriples {

    private final NamedGraphs graphs;
    private final Map<Identifier, String> languages;

    /**
     * @param languages of texts, by edition or draft
     */
    ReportingTriples(NamedGraphs graphs, Map<Identifier, String> languages) {
        this.graphs = graphs;
        this.languages = languages;
    }

    void write(Reporting reporting) {
        Resource paragraph = Itu.iri(reporting.paragraph());
        Resource clause = Itu.iri(reporting.clause());
        boolean restates = reporting.kind() == Reporting.Kind.RESTATES;
        Property edge = restates ? Itu.RESTATES : Itu.REPORTS_ACTION;
        Identifier name = Hash.name("reporting", reporting.paragraph(), reporting.clause());
        String verb = restates ? " restates " : " reports action on ";
        graphs.about(REFERENCES, Itu.iri(name))
                .type(Itu.REPORTING)
                .label(graphs.label(paragraph) + verb + graphs.label(clause))
                .link(Itu.REPORTING_PARAGRAPH, paragraph)
                .link(Itu.REPORTED_CLAUSE, clause)
                .put(Itu.SCORE, reporting.score())
                .link(Itu.METHOD, Itu.code("method", "sharedReport"))
                .words(Itu.SHARED_TEXT, reporting.words(), language(reporting));
        graphs.about(REFERENCES, paragraph).link(edge, clause).link(Itu.REPORTS_ON, clause);
    }

    private String language(Reporting reporting) {
        return languages.getOrDefault(reporting.clause().editionOf(), "en");
    }
}
