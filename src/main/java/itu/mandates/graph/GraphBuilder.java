package itu.mandates.graph;

import itu.mandates.model.Document;
import itu.mandates.model.Reference;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;

/**
 * Collects what was read and judged into one dataset: the named graphs text, edits, references,
 * vocabulary and provenance, and an empty default graph.
 *
 * <p>Whatever stands in the dataset has an IRI, and whatever the dataset points to is described in
 * it: what is cited and not held, as a stub. The same input gives the same statements.
 */
public final class GraphBuilder {

    private final String version;

    /**
     * @param version of the product, for the provenance
     */
    public GraphBuilder(String version) {
        this.version = version;
    }

    /**
     * @param documents in any order
     * @param references their citing clauses and paragraphs are parts of the documents
     */
    public Dataset build(List<Document> documents, List<Reference> references) {
        Model vocabulary = VocabularyFiles.load();
        return new Build(new NamedGraphs(vocabulary), new Names(vocabulary))
                .run(sorted(documents), references, version);
    }

    private static List<Document> sorted(List<Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(document -> document.entry().name()))
                .toList();
    }
}
