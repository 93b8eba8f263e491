package itu.mandates.graph;

import itu.mandates.model.Document;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Register;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Dataset;

/**
 * Collects what was read and judged into one dataset: the named graphs text, edits, references,
 * lineage, overlaps, mandates, vocabulary and provenance, and an empty default graph.
 *
 * <p>Whatever stands in the dataset has an IRI, and whatever the dataset points to is described in
 * it: what is cited and not held, as a stub. The same input gives the same statements.
 */
public final class GraphBuilder {

    private final Register register;
    private final String version;

    /**
     * @param register which conferences met and which editions are known
     * @param version of the product, for the provenance
     */
    public GraphBuilder(Register register, String version) {
        this.register = register;
        this.version = version;
    }

    /**
     * @param documents in any order
     * @param references their citing clauses and paragraphs are parts of the documents
     */
    public Dataset build(List<Document> documents, List<Reference> references) {
        return build(documents, Judged.of(references));
    }

    /**
     * @param documents in any order
     * @param judged of these documents
     */
    public Dataset build(List<Document> documents, Judged judged) {
        return new Build(VocabularyFiles.load(), register, sorted(documents)).run(judged, version);
    }

    private static List<Document> sorted(List<Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(document -> document.entry().name()))
                .toList();
    }
}
