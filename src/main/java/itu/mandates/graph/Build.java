package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mentioning;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.PrintedForms;
import itu.mandates.vocab.Register;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCTerms;

/** One run of the builder: its input, and the writers that share its graphs. */
final class Build {

    private final List<Document> documents;
    private final Collection<HeldEdition> editions;
    private final Register register;
    private final Bases bases;
    private final NamedGraphs graphs;
    private final Labels names;
    private final Validity validity;
    private final AdoptionTriples adoption;
    private final NamesInLanguages inLanguages;
    private final WorkTriples works;
    private final SourceTriples sources;
    private final StubTriples stubs;

    Build(Model vocabulary, Register register, List<Document> documents) {
        this.documents = documents;
        this.register = register;
        editions = HeldEdition.in(documents);
        bases = new Bases(editions, register);
        graphs = new NamedGraphs(vocabulary);
        names = new Labels(vocabulary);
        validity = new Validity(register, adopted());
        inLanguages = new NamesInLanguages(PrintedForms.load(), names, register);
        adoption = new AdoptionTriples(graphs, validity, inLanguages);
        works = new WorkTriples(graphs, names, inLanguages);
        sources = new SourceTriples(graphs, names);
        stubs =
                new StubTriples(
                        graphs,
                        works,
                        new StubEditionTriples(graphs, adoption, validity, inLanguages));
    }

    private List<Identifier> adopted() {
        return editions.stream().map(HeldEdition::id).filter(id -> !id.isDraft()).toList();
    }

    Dataset run(Judged judged, String version) {
        new RegisterTriples(graphs, names, inLanguages).write(register);
        documents.forEach(this::write);
        editions.forEach(this::write);
        titles();
        write(judged.references());
        judged.mentions().forEach(this::write);
        new LineageTriples(graphs, languages()).write(judged.kinship());
        var overlaps = new OverlapTriples(graphs, languages());
        judged.overlaps().forEach(overlaps::write);
        new Successions(judged.references())
                .in(judged.kinship().changes())
                .forEach(new SuccessionTriples(graphs)::write);
        var mandates = new MandateTriples(graphs, languages());
        judged.mandates().forEach(mandates::write);
        var reportings = new ReportingTriples(graphs, languages());
        judged.reportings().forEach(reportings::write);
        var transfers = new TransferTriples(graphs, languages());
        judged.transfers().forEach(transfers::write);
        stubs.registered(register);
        stubs.writeAll();
        new ProvenanceTriples(graphs, version).writeAll(documents);
        return graphs.dataset();
    }

    private void write(Document document) {
        sources.write(document);
        new ParagraphTriples(graphs, document).writeAll();
        new FurnitureTriples(graphs, document).writeAll();
    }

    private void write(HeldEdition held) {
        works.write(held.id().resolutionOf(), TEXT, true);
        if (held.revision().isDraft()) {
            new DraftTriples(graphs, sources, adoption, bases).write(held);
        } else {
            new EditionTriples(graphs, adoption).write(held);
        }
        var history = new HistoryTriples(graphs, stubs, bases);
        if (!DraftTriples.carriesText(held)) {
            history.writeBase(held);
        } else {
            held.named(inLanguages, graphs.about(TEXT, Itu.iri(held.id())));
            history.write(held);
            new TextTriples(graphs, held, held.label()).writeAll();
        }
    }

    /** A work goes by the title of the latest text adopted under its number. */
    private void titles() {
        var latest = new LinkedHashMap<Identifier, HeldEdition>();
        editions.stream()
                .filter(held -> !held.id().isDraft())
                .forEach(held -> latest.put(held.id().resolutionOf(), held));
        latest.forEach((work, held) -> title(work, held.primary()));
    }

    private void title(Identifier work, HeldText text) {
        graphs.about(TEXT, Itu.iri(work))
                .words(DCTerms.title, text.revision().title(), text.language());
    }

    private void write(List<Reference> references) {
        var writer = new ReferenceTriples(graphs);
        for (Reference reference : references) {
            Reference sound = new Adopted(validity, editions).orUndecided(reference);
            writer.write(sound, sound.language());
            stubs.cited(sound, sound.language());
        }
    }

    private void write(Mentioning mention) {
        graphs.about(NamedGraphs.Name.REFERENCES, Itu.iri(mention.place()))
                .link(Itu.MENTIONS, Itu.iri(mention.thing()));
    }

    private Map<Identifier, String> languages() {
        var languages = new HashMap<Identifier, String>();
        documents.forEach(each -> languages.put(each.id(), each.entry().language()));
        editions.forEach(each -> languages.put(each.id(), each.primary().language()));
        return languages;
    }
}
