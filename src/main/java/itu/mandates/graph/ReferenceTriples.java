package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.REFERENCES;
import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;

/** Words that cite, and what they were judged to mean. */
final class ReferenceTriples {

    private final NamedGraphs graphs;

    ReferenceTriples(NamedGraphs graphs) {
        this.graphs = graphs;
    }

    /**
     * @param language of the citing words
     */
    void write(Reference reference, String language) {
        Resource citing = Itu.iri(reference.citing());
        Optional<Resource> target = reference.target().map(Itu::iri);
        var description =
                graphs.about(REFERENCES, Itu.iri(name(reference)))
                        .type(Itu.REFERENCE)
                        .label(label(reference))
                        .link(Itu.CITING_CLAUSE, citing)
                        .words(Itu.QUOTE, reference.quote(), language)
                        .link(Itu.REFERENCE_KIND, code("referenceKind", reference.kind()))
                        .link(Itu.REFERENCE_STATUS, code("referenceStatus", reference.status()))
                        .words(Itu.REFERENCE_REASON, reference.reason(), "en")
                        .link(Itu.TARGET, target)
                        .span(reference.span())
                        .link(Prov.WAS_DERIVED_FROM, source(citing))
                        .link(OA.hasTarget, words(reference, language));
        reference
                .citation()
                .title()
                .ifPresent(title -> description.words(Itu.CITED_TITLE, title, language));
        reference.candidates().forEach(each -> description.link(Itu.CANDIDATE, Itu.iri(each)));
        graphs.about(REFERENCES, citing).link(Itu.CITES, target);
    }

    /**
     * Two references of one list share their words and differ in their targets; spans in texts of
     * several languages may be the same.
     */
    static Identifier name(Reference reference) {
        Object meaning =
                reference.target().<Object>map(target -> target).orElse(reference.citation());
        boolean english = reference.language().equals(Reference.ENGLISH);
        Object words = english ? reference.span() : reference.language() + reference.span();
        return Hash.name("reference", reference.citing(), words, meaning);
    }

    /** The citing words as a part of the source, in the terms of the Web Annotation model. */
    private Resource words(Reference reference, String language) {
        Identifier name = Hash.name("quotation", reference.citing(), reference.span());
        Resource words = Itu.iri(name);
        Resource selector = Itu.iri(Identifier.thing("quotation", name.last() + "/selector"));
        graphs.about(REFERENCES, words)
                .type(OA.SpecificResource)
                .label(label(reference))
                .link(OA.hasSource, source(Itu.iri(reference.citing())))
                .link(OA.hasSelector, selector);
        graphs.about(REFERENCES, selector)
                .type(OA.TextPositionSelector)
                .label("place of " + label(reference))
                .put(OA.start, reference.span().start())
                .put(OA.end, reference.span().end());
        return words;
    }

    /** "“Resolution 71 (Rev. Dubai, 2018)” in Resolution 191 (Rev. Bucharest, 2022), noting a)". */
    private String label(Reference reference) {
        String citing = graphs.label(Itu.iri(reference.citing()));
        return "“" + reference.quote() + "” in " + citing;
    }

    private Optional<Resource> source(Resource citing) {
        return graphs.object(TEXT, citing, Prov.WAS_DERIVED_FROM);
    }

    private static Resource code(String scheme, Enum<?> value) {
        return Itu.code(scheme, Labels.camelCase(value.name()));
    }
}
