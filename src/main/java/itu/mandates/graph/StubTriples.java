package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.REFERENCES;
import static itu.mandates.graph.NamedGraphs.Name.TEXT;
import static itu.mandates.graph.NamedGraphs.Name.VOCABULARY;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Eli;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.KnownEdition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What is known and not held: nothing that the graph points to is left without a description. What
 * a text lists as its own earlier editions stands in it; what the register knows is vocabulary;
 * what is only cited was judged.
 */
final class StubTriples {

    private final NamedGraphs graphs;
    private final WorkTriples works;
    private final StubEditionTriples editions;
    private final Map<String, Stub> stubs = new TreeMap<>();

    StubTriples(NamedGraphs graphs, WorkTriples works, StubEditionTriples editions) {
        this.graphs = graphs;
        this.works = works;
        this.editions = editions;
    }

    /** Remembers the editions that are known to exist. */
    void registered(Register register) {
        for (KnownEdition edition : register.editions()) {
            stub(Validity.id(edition)).registeredAs(edition);
        }
    }

    /** Remembers what a reference says of its target. */
    void cited(Reference reference, String language) {
        reference.target().ifPresent(target -> stub(target).citedBy(reference, language));
    }

    /** Remembers an edition that a text lists among its own earlier ones. */
    void listed(Identifier id, Edition edition, boolean first) {
        stub(id).listedAs(edition, first);
    }

    /** Describes all that is known or pointed to and that nothing describes yet. */
    void writeAll() {
        List.copyOf(stubs.keySet()).stream()
                .flatMap(path -> Identifier.parse(path).stream())
                .forEach(this::write);
        List<Identifier> missing = graphs.undescribed();
        while (!missing.isEmpty()) {
            missing.forEach(this::write);
            missing = graphs.undescribed();
        }
    }

    private void write(Identifier id) {
        if (graphs.describe(Itu.iri(id))) {
            return;
        }
        Stub stub = stub(id);
        switch (id.form()) {
            case RESOLUTION ->
                    works.write(id, graph(stub), false).link(Itu.STUB_REASON, stub.reasonCode());
            case EDITION -> editions.write(id, stub, graph(stub));
            case DIVISION, TEXT -> writeDivision(id, stub);
            default -> writeThing(id, stub);
        }
        writeCited(id, stub);
    }

    private static NamedGraphs.Name graph(Stub stub) {
        if (stub.isListed()) {
            return TEXT;
        }
        return stub.registered().isPresent() ? VOCABULARY : REFERENCES;
    }

    /** A clause, section or annex of a text that is not held, or that the held text has not. */
    private void writeDivision(Identifier id, Stub stub) {
        write(id.editionOf());
        Resource edition = Itu.iri(id.editionOf());
        String path = id.parts().get(4).replace('/', ' ');
        String division = stub.printedNumbers().stream().findFirst().orElse(path);
        graphs.about(REFERENCES, Itu.iri(id))
                .type(Eli.WORK_SUBDIVISION)
                .label(graphs.label(edition) + ", " + division)
                .link(Eli.IS_PART_OF, edition)
                .put(Itu.HELD, false)
                .link(Itu.STUB_REASON, stub.reasonCode());
    }

    private void writeThing(Identifier id, Stub stub) {
        Resource type = CitedThings.type(id);
        Optional<String> cited = stub.printedNumbers().stream().findFirst();
        var description =
                graphs.about(REFERENCES, Itu.iri(id))
                        .type(type)
                        .label(CitedThings.label(id, cited));
        if (CitedThings.isText(type)) {
            description.put(Itu.HELD, false).link(Itu.STUB_REASON, stub.reasonCode());
        }
        if (type.equals(Itu.PROVISION)) {
            description.link(Itu.PROVISION_OF, Itu.iri(CitedThings.instrumentOf(id)));
        }
    }

    /** The titles under which it is cited. */
    private void writeCited(Identifier id, Stub stub) {
        var description = graphs.about(REFERENCES, Itu.iri(id));
        for (Stub.Cited cited : stub.citations()) {
            cited.citation()
                    .title()
                    .ifPresent(title -> description.words(DCTerms.title, title, cited.language()));
        }
    }

    private Stub stub(Identifier id) {
        return stubs.computeIfAbsent(id.toString(), unknown -> new Stub());
    }
}
