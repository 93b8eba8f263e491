package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.VOCABULARY;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Instruments;
import itu.mandates.vocab.Instruments.Instrument;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.Conference;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The conferences of the register, past and to come, and the basic texts. */
final class RegisterTriples {

    private final NamedGraphs graphs;
    private final Labels names;
    private final NamesInLanguages inLanguages;

    RegisterTriples(NamedGraphs graphs, Labels names, NamesInLanguages inLanguages) {
        this.graphs = graphs;
        this.names = names;
        this.inLanguages = inLanguages;
    }

    void write(Register register) {
        register.conferences().forEach(this::write);
        Instruments.load().all().forEach(this::write);
    }

    private void write(Instrument instrument) {
        graphs.about(VOCABULARY, Itu.iri(Identifier.thing("instrument", instrument.code())))
                .type(Itu.INSTRUMENT)
                .label(instrument.name())
                .put(Itu.NUMBER_RANGE, instrument.numbers())
                .put(Itu.ARTICLE_RANGE, instrument.articles())
                .put(DCTerms.source, instrument.source());
    }

    private void write(Conference conference) {
        String label = label(conference);
        var description =
                graphs.about(VOCABULARY, Itu.iri(Identifier.thing("conference", conference.id())))
                        .type(Itu.CONFERENCE)
                        .label(label)
                        .words(SKOS.prefLabel, label, "en")
                        .words(SKOS.altLabel, conference.id().toUpperCase(Locale.ROOT), "en")
                        .link(Itu.HAS_BODY, Labels.bodyNode(conference.body()))
                        .put(Itu.YEAR, conference.year())
                        .date(Itu.START_DATE, conference.start().map(LocalDate::toString))
                        .date(Itu.END_DATE, conference.end().map(LocalDate::toString))
                        .put(DCTerms.source, conference.source());
        inLanguages.conference(description, conference, RDFS.label);
        inLanguages.conference(description, conference, SKOS.prefLabel);
        if (!conference.place().isEmpty()) {
            description.put(Itu.PLACE, conference.place());
        }
    }

    /** "Plenipotentiary Conference (Busan, 2014)". */
    private String label(Conference conference) {
        var edition = new Edition(conference.place(), conference.year());
        return names.body(conference.body()) + " (" + Labels.placeAndYear(edition) + ")";
    }
}
