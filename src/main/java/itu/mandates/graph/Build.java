package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Itu;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.DCTerms;

/** One run of the builder, and the writers that share its graphs. */
final class Build {

    private final NamedGraphs graphs;
    private final AdoptionTriples adoption;
    private final WorkTriples works;
    private final SourceTriples sources;
    private final StubTriples stubs;

    Build(NamedGraphs graphs, Names names) {
        this.graphs = graphs;
        adoption = new AdoptionTriples(graphs);
        works = new WorkTriples(graphs, names);
        sources = new SourceTriples(graphs, names);
        stubs = new StubTriples(graphs, works, adoption);
    }

    Dataset run(List<Document> documents, List<Reference> references, String version) {
        for (Document document : documents) {
            sources.write(document);
            new ParagraphTriples(graphs, document).writeAll();
        }
        Collection<HeldEdition> editions = HeldEdition.in(documents);
        editions.forEach(this::write);
        titles(editions);
        write(references, languages(documents));
        stubs.writeAll();
        new ProvenanceTriples(graphs, version).writeAll(documents);
        return graphs.dataset();
    }

    private void write(HeldEdition held) {
        works.write(held.id().resolutionOf(), TEXT, true);
        if (held.revision().isDraft()) {
            new DraftTriples(graphs, sources, adoption).write(held);
        } else {
            new EditionTriples(graphs, adoption).write(held);
        }
        if (DraftTriples.carriesText(held)) {
            new HistoryTriples(graphs, stubs).write(held);
            new TextTriples(graphs, held, held.label()).writeAll();
        }
    }

    /** A work goes by the title of the latest text adopted under its number. */
    private void titles(Collection<HeldEdition> editions) {
        var latest = new LinkedHashMap<Identifier, HeldEdition>();
        editions.stream()
                .filter(held -> !held.id().isDraft())
                .forEach(held -> latest.put(held.id().resolutionOf(), held));
        latest.forEach(
                (work, held) ->
                        graphs.about(TEXT, Itu.iri(work))
                                .words(
                                        DCTerms.title,
                                        held.revision().title(),
                                        held.primary().language()));
    }

    private void write(List<Reference> references, Map<Identifier, String> languages) {
        var writer = new ReferenceTriples(graphs);
        for (Reference reference : references) {
            String language = languages.getOrDefault(holder(reference.citing()), "en");
            writer.write(reference, language);
            stubs.cited(reference, language);
        }
    }

    /** The text or document that a clause or paragraph is part of. */
    private static Identifier holder(Identifier citing) {
        return citing.form() == Identifier.Form.PARAGRAPH
                ? Identifier.source(citing.parts().get(0))
                : citing.editionOf();
    }

    private static Map<Identifier, String> languages(List<Document> documents) {
        var languages = new HashMap<Identifier, String>();
        for (Document document : documents) {
            languages.put(document.id(), document.entry().language());
        }
        for (HeldEdition held : HeldEdition.in(documents)) {
            languages.put(held.id(), held.primary().language());
        }
        return languages;
    }
}
