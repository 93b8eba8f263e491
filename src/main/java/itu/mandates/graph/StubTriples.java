package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.REFERENCES;
import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Eli;
import itu.mandates.vocab.Itu;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What is named and not held: nothing that the graph points to is left without a description. What
 * a text lists as its own earlier editions stands in it; what is cited was judged.
 */
final class StubTriples {

    private final NamedGraphs graphs;
    private final WorkTriples works;
    private final AdoptionTriples adoption;
    private final Map<Identifier, Stub> stubs = new HashMap<>();

    StubTriples(NamedGraphs graphs, WorkTriples works, AdoptionTriples adoption) {
        this.graphs = graphs;
        this.works = works;
        this.adoption = adoption;
    }

    /** Remembers what a reference says of its target. */
    void cited(Reference reference, String language) {
        reference.target().ifPresent(target -> stub(target).citedBy(reference, language));
    }

    /** Remembers an edition that a text lists among its own earlier ones. */
    void listed(Identifier id, Edition edition, boolean first) {
        stub(id).listedAs(edition, first);
    }

    /** Describes all that the other graphs point to and that nothing describes. */
    void writeAll() {
        List<Identifier> missing = graphs.undescribed();
        while (!missing.isEmpty()) {
            missing.forEach(this::write);
            missing = graphs.undescribed();
        }
    }

    private void write(Identifier id) {
        Stub stub = stub(id);
        var graph = stub.isListed() ? TEXT : REFERENCES;
        switch (id.form()) {
            case RESOLUTION -> works.write(id, graph, false).link(Itu.STUB_REASON, reason(stub));
            case EDITION -> writeEdition(id, stub, graph);
            case DIVISION, TEXT -> writeDivision(id, stub);
            default -> writeThing(id, stub);
        }
        writeCited(id, stub);
    }

    private void writeEdition(Identifier id, Stub stub, NamedGraphs.Name graph) {
        String number = stub.printedNumbers().stream().findFirst().orElse(Names.printedNumber(id));
        String place = stub.places().stream().findFirst().orElse("");
        var edition = new Edition(place, id.year());
        var description =
                graphs.about(graph, Itu.iri(id))
                        .type(id.isDraft() ? Itu.DRAFT_REVISION : Itu.REVISION)
                        .link(Itu.REVISION_OF, Itu.iri(id.resolutionOf()))
                        .put(Itu.HELD, false)
                        .link(Itu.STUB_REASON, reason(stub));
        if (id.isDraft()) {
            String source = Targets.label(Identifier.thing("document", draftSource(id)));
            description.label(Names.draft(id, number, source));
        } else {
            description.label(Names.edition(id, number, stub.isRevised(), edition));
            description.put(Itu.PRINTED_NUMBER, number).put(Itu.YEAR, id.year());
            stub.places().forEach(each -> description.put(Itu.PLACE, each));
            adoption.write(id, edition, graph);
        }
    }

    /** A clause, section or annex of a text that is not held, or that the held text has not. */
    private void writeDivision(Identifier id, Stub stub) {
        Resource edition = Itu.iri(id.editionOf());
        if (!graphs.describe(edition)) {
            write(id.editionOf());
        }
        String path = id.parts().get(4).replace('/', ' ');
        String division = stub.printedNumbers().stream().findFirst().orElse(path);
        graphs.about(REFERENCES, Itu.iri(id))
                .type(Eli.WORK_SUBDIVISION)
                .label(graphs.label(edition) + ", " + division)
                .link(Eli.IS_PART_OF, edition)
                .put(Itu.HELD, false)
                .link(Itu.STUB_REASON, reason(stub));
    }

    private void writeThing(Identifier id, Stub stub) {
        Resource type = Targets.type(id);
        var description = graphs.about(REFERENCES, Itu.iri(id)).type(type).label(Targets.label(id));
        if (Targets.isText(type)) {
            description.put(Itu.HELD, false).link(Itu.STUB_REASON, reason(stub));
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
        return stubs.computeIfAbsent(id, unknown -> new Stub());
    }

    private static Resource reason(Stub stub) {
        return Itu.code("stubReason", stub.reason().code());
    }

    private static String draftSource(Identifier draft) {
        String edition = draft.parts().get(3);
        return edition.substring(edition.lastIndexOf('/') + 1);
    }
}
