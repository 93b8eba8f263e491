package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.PROVENANCE;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import itu.mandates.vocab.ResourceFolder;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What each named graph was made from, and by which version of the product. No clock and no host:
 * the same inputs give the same statements.
 */
final class ProvenanceTriples {

    /** The files of rules and words that decide how sources are read and cited. */
    private record Folder(String path, String ending) {}

    private static final List<Folder> WORDS =
            List.of(new Folder("ontology", ".ttl"), new Folder("data", ".tsv"));

    private static final List<Folder> PATTERNS =
            List.of(
                    new Folder("data/patterns/ar", ".yaml"),
                    new Folder("data/patterns/en", ".yaml"),
                    new Folder("data/patterns/es", ".yaml"),
                    new Folder("data/patterns/fr", ".yaml"),
                    new Folder("data/patterns/ru", ".yaml"),
                    new Folder("data/patterns/zh", ".yaml"),
                    new Folder("data/patterns/words", ".yaml"),
                    new Folder("data/register", ".tsv"));

    private static final List<Folder> COMPARISON =
            List.of(
                    new Folder("ontology", ".ttl"),
                    new Folder("ontology/vocabulary", ".ttl"),
                    new Folder("data", ".tsv"),
                    new Folder("data/compare", ".tsv"));

    private static final List<Folder> MANDATE_WORDS =
            List.of(
                    new Folder("ontology", ".ttl"),
                    new Folder("ontology/vocabulary", ".ttl"),
                    new Folder("data/compare", ".tsv"),
                    new Folder("data/mandate", ".tsv"));

    private static final List<Folder> VOCABULARY =
            List.of(
                    new Folder("ontology", ".ttl"),
                    new Folder("ontology/vocabulary", ".ttl"),
                    new Folder("data/register", ".tsv"));

    private final NamedGraphs graphs;
    private final Resource product;

    ProvenanceTriples(NamedGraphs graphs, String version) {
        this.graphs = graphs;
        this.product = Itu.iri(Identifier.thing("software", "itu-mandates-" + version));
        graphs.about(PROVENANCE, product)
                .type(Prov.SOFTWARE_AGENT)
                .label("itu-mandates " + version)
                .put(DCTerms.hasVersion, version);
    }

    void writeAll(List<Document> documents) {
        List<Resource> sources = documents.stream().map(each -> Itu.iri(each.id())).toList();
        write(NamedGraphs.Name.TEXT, "reading of the source documents", sources, WORDS);
        write(NamedGraphs.Name.EDITS, "recovery of what was lost", sources, WORDS);
        write(NamedGraphs.Name.REFERENCES, "resolution of references", sources, PATTERNS);
        write(NamedGraphs.Name.LINEAGE, "alignment of clauses", sources, COMPARISON);
        write(NamedGraphs.Name.OVERLAPS, "comparison of clauses", sources, COMPARISON);
        write(NamedGraphs.Name.MANDATES, "reading of mandates", sources, MANDATE_WORDS);
        write(NamedGraphs.Name.VOCABULARY, "loading of vocabularies", List.of(), VOCABULARY);
        write(PROVENANCE, "record of the build", List.of(), List.of());
    }

    private void write(
            NamedGraphs.Name graph, String how, List<Resource> sources, List<Folder> folders) {
        String name = graph.name().toLowerCase(Locale.ROOT);
        Resource activity = Itu.iri(Identifier.thing("activity", name));
        graphs.about(PROVENANCE, activity)
                .type(Prov.ACTIVITY)
                .label(how)
                .link(Prov.WAS_ASSOCIATED_WITH, product);
        var description =
                graphs.about(PROVENANCE, graph.iri())
                        .type(Prov.ENTITY)
                        .label("graph of " + name)
                        .link(Prov.WAS_GENERATED_BY, activity);
        sources.forEach(source -> description.link(Prov.WAS_DERIVED_FROM, source));
        files(folders).forEach(file -> description.link(Prov.WAS_DERIVED_FROM, file));
    }

    private List<Resource> files(List<Folder> folders) {
        return folders.stream()
                .flatMap(
                        folder ->
                                new ResourceFolder(folder.path())
                                        .files(folder.ending()).stream()
                                                .map(file -> write(folder, file)))
                .toList();
    }

    private Resource write(Folder folder, ResourceFolder.TextFile file) {
        String path = folder.path() + "/" + file.name() + folder.ending();
        // Without its ending: addresses that end in .ttl are those of the data of a thing
        String name = path.replaceFirst("\\.[a-z]+$", "");
        Resource node = Itu.iri(Identifier.thing("file", name));
        graphs.about(PROVENANCE, node)
                .type(Prov.ENTITY)
                .label(path)
                .put(DCTerms.identifier, "sha256:" + Hash.sha256(file.text()));
        return node;
    }
}
