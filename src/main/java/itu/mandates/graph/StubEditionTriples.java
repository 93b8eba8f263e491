package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.VOCABULARY;

import itu.mandates.graph.NamesInLanguages.Dating;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register.KnownEdition;
import java.util.List;
import org.apache.jena.vocabulary.DCTerms;

/** Editions and drafts of which no text is held. */
final class StubEditionTriples {

    private final NamedGraphs graphs;
    private final AdoptionTriples adoption;
    private final Validity validity;
    private final NamesInLanguages inLanguages;

    StubEditionTriples(
            NamedGraphs graphs,
            AdoptionTriples adoption,
            Validity validity,
            NamesInLanguages inLanguages) {
        this.inLanguages = inLanguages;
        this.graphs = graphs;
        this.adoption = adoption;
        this.validity = validity;
    }

    void write(Identifier id, Stub stub, NamedGraphs.Name graph) {
        List<String> numbers = stub.printedNumbers();
        String number = numbers.isEmpty() ? Labels.printedNumber(id) : numbers.get(0);
        var description =
                graphs.about(graph, Itu.iri(id))
                        .type(id.isDraft() ? Itu.DRAFT_REVISION : Itu.REVISION)
                        .link(Itu.REVISION_OF, Itu.iri(id.resolutionOf()))
                        .put(Itu.PRINTED_NUMBER, number)
                        .put(Itu.HELD, false)
                        .link(Itu.STUB_REASON, stub.reasonCode());
        numbers.forEach(each -> description.put(Itu.PRINTED_NUMBER, each));
        if (id.isDraft()) {
            description.label(Labels.draft(id, number, source(id)));
            inLanguages.draft(description, id, number, source(id));
        } else {
            writeAdopted(id, stub, graph, number);
        }
    }

    private void writeAdopted(Identifier id, Stub stub, NamedGraphs.Name graph, String number) {
        List<String> places = stub.places().stream().map(validity::place).distinct().toList();
        var edition = new Edition(places.stream().findFirst().orElse(""), id.year());
        var description =
                graphs.about(graph, Itu.iri(id))
                        .label(Labels.edition(id, number, stub.isRevised(), edition))
                        .put(Itu.YEAR, id.year());
        inLanguages.edition(description, id, number, new Dating(edition, stub.isRevised()));
        places.forEach(place -> description.put(Itu.PLACE, place));
        adoption.write(id, edition, graph);
        stub.registered().ifPresent(known -> writeKnown(id, known));
    }

    private void writeKnown(Identifier id, KnownEdition known) {
        var description = graphs.about(VOCABULARY, Itu.iri(id));
        known.title().ifPresent(title -> description.words(DCTerms.title, title, "en"));
        known.sources().forEach(source -> description.put(DCTerms.source, source));
    }

    /** "C26/89" for ".../draft/c26-89". */
    private static String source(Identifier draft) {
        return CitedThings.label(Identifier.thing("document", draft.draftName()));
    }
}
