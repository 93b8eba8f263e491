package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Contribution;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.SourceEntry;
import itu.mandates.vocab.Itu;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/** The source documents: what the catalogue and their own front pages say of them. */
final class SourceTriples {

    private final NamedGraphs graphs;
    private final Labels names;

    SourceTriples(NamedGraphs graphs, Labels names) {
        this.graphs = graphs;
        this.names = names;
    }

    void write(Document document) {
        SourceEntry entry = document.entry();
        Contribution front = document.contribution();
        Description description =
                graphs.about(TEXT, Itu.iri(document.id()))
                        .type(kind(document))
                        .label(name(document))
                        .words(DCTerms.title, title(document), entry.language())
                        .put(DCTerms.identifier, entry.file())
                        .put(Itu.DIGEST, document.source().digest())
                        .put(DCTerms.language, entry.language())
                        .words(DCTerms.rights, entry.rights(), "en")
                        .put(Itu.SYMBOL, symbol(document))
                        .date(DCTerms.date, entry.date().or(front::date))
                        .link(Itu.ISSUED_BY, entry.issuedBy().map(Labels::bodyNode));
        if (document.kind() != Document.Kind.ADOPTED_TEXT) {
            describe(front, description);
        }
    }

    private void describe(Contribution front, Description description) {
        description
                .put(Itu.AGENDA_ITEM, front.agendaItem())
                .put(Itu.ORIGINAL_LANGUAGE, front.originalLanguage())
                .link(Itu.SUBMITTED_TO, front.meeting().map(Itu::iri));
        front.actionRequested()
                .ifPresent(words -> description.words(Itu.ACTION_REQUESTED, words, "en"));
        proponents(front, description);
    }

    /** Links all who propose; names that no vocabulary knows become bodies of their own. */
    void proponents(Contribution front, Description description) {
        for (String proponent : front.proponents()) {
            Optional<Resource> known = names.called(proponent);
            description.link(Itu.PROPONENT, known.orElseGet(() -> newBody(proponent)));
        }
    }

    private Resource newBody(String name) {
        Resource body = Itu.iri(Identifier.thing("body", Labels.slug(name)));
        graphs.about(TEXT, body).type(Itu.BODY).label(name);
        return body;
    }

    private static Resource kind(Document document) {
        return switch (document.kind()) {
            case ADOPTED_TEXT -> Itu.ADOPTED_TEXT;
            case CONTRIBUTION -> Itu.CONTRIBUTION;
            case REPORT -> Itu.REPORT;
        };
    }

    static Optional<String> symbol(Document document) {
        return document.contribution().symbol().or(document.entry()::symbol);
    }

    /** "C26/89"; of a document without symbol its title or file name. */
    static String name(Document document) {
        return symbol(document).orElseGet(() -> title(document));
    }

    private static String title(Document document) {
        return document.entry().title().orElse(document.entry().file());
    }
}
