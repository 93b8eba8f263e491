package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.EDITS;
import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Revision;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/** The adopted editions that are held. Nothing here may be said of a draft. */
final class EditionTriples {

    private final NamedGraphs graphs;
    private final AdoptionTriples adoption;

    EditionTriples(NamedGraphs graphs, AdoptionTriples adoption) {
        this.graphs = graphs;
        this.adoption = adoption;
    }

    void write(HeldEdition held) {
        Revision revision = held.revision();
        Resource node = Itu.iri(held.id());
        var description =
                graphs.about(TEXT, node)
                        .type(Itu.REVISION)
                        .label(held.label())
                        .link(Itu.REVISION_OF, Itu.iri(held.id().resolutionOf()))
                        .put(Itu.PRINTED_NUMBER, revision.printedNumber())
                        .put(Itu.YEAR, held.id().year())
                        .put(Itu.HELD, true)
                        .link(Itu.TEXT_AUTHORITY, held.primary().authority());
        held.texts().forEach(text -> describe(text, description));
        if (held.primary().isFromCompilation()) {
            description.link(Itu.POSITION_BASIS, Itu.code("positionBasis", "compilation"));
        }
        place(held);
        adoption.write(held.id(), revision.edition(), TEXT);
    }

    private static void describe(HeldText text, Description description) {
        description
                .words(DCTerms.title, text.revision().title(), text.language())
                .link(Prov.WAS_DERIVED_FROM, text.source());
    }

    /** A place that the text does not give is a judgement and stands among the edits. */
    private void place(HeldEdition held) {
        Revision revision = held.revision();
        String place = revision.edition().place();
        if (!place.isEmpty()) {
            boolean inferred = revision.placeInferred();
            var description = graphs.about(inferred ? EDITS : TEXT, Itu.iri(held.id()));
            description.put(Itu.PLACE, place);
            if (inferred) {
                description.link(Itu.PLACE_BASIS, Itu.code("placeBasis", "register"));
            }
        }
    }
}
