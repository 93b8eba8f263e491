package itu.mandates.release;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a release is made of.
 *
 * @param dataset the named graphs; without blank nodes, and with nothing in the default graph that
 *     no named graph holds
 * @param report the SHACL report on it
 * @param sources each source document with the digest of its bytes
 * @param productVersion of the program that made it
 * @param shapesDigest over the shapes it was checked with
 */
public record ReleaseContent(
        DatasetGraph dataset,
        Graph report,
        List<SourceFact> sources,
        String productVersion,
        String shapesDigest) {

    public ReleaseContent {
        sources = List.copyOf(sources);
    }

    /**
     * One line of the catalogue.
     *
     * @param name of the source: "c26-89"
     * @param digest "sha256:..." of its bytes
     */
    public record SourceFact(String name, String digest) {}
}
