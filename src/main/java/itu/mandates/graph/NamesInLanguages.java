package itu.mandates.graph;

import itu.mandates.graph.Validity.Judgement;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.PrintedForms;
import itu.mandates.vocab.PrintedForms.EditionDate;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.Conference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;

/**
 * The labels of resolutions, editions and drafts in the languages of ITU other than English, as ITU
 * prints them there. Where a body or place has no name in a language, neither has the text.
 */
record NamesInLanguages(PrintedForms forms, Labels labels, Register register) {

    /**
     * What stands in the parentheses behind a number.
     *
     * @param revised whether it is not the first edition
     */
    record Dating(Edition edition, boolean revised) {}

    /** "Résolution 191 (Conférence de plénipotentiaires)". */
    Description work(Description description, Identifier id) {
        String number = Labels.printedNumber(id);
        return each(
                description,
                RDFS.label,
                language ->
                        labels.body(id.body(), language)
                                .flatMap(body -> forms.work(language, id.type(), number, body)));
    }

    /** "Résolution 191 (Rév. Bucarest, 2022)". */
    Description edition(Description description, Identifier id, String number, Dating dating) {
        return each(
                description,
                RDFS.label,
                language ->
                        place(dating.edition().place(), language)
                                .map(place -> new EditionDate(place, dating.edition().year()))
                                .flatMap(
                                        date ->
                                                forms.edition(
                                                        language,
                                                        id.type(),
                                                        number,
                                                        dating.revised(),
                                                        date)));
    }

    /** "projet de révision de la Résolution 191 (C26/89)". */
    Description draft(Description description, Identifier id, String number, String symbol) {
        return each(
                description,
                RDFS.label,
                language -> forms.draft(language, id.type(), number, symbol));
    }

    /** "projet de nouvelle Résolution EUR-1 (EUR/44A4/2)". */
    Description newDraft(Description description, Identifier id, String number, String symbol) {
        return each(
                description,
                RDFS.label,
                language -> forms.newDraft(language, id.type(), number, symbol));
    }

    /** "Conférence de plénipotentiaires (Bucarest, 2022)". */
    Description conference(Description description, Conference conference, Property property) {
        return each(
                description,
                property,
                language ->
                        place(conference.place(), language)
                                .map(place -> new EditionDate(place, conference.year()))
                                .flatMap(
                                        date ->
                                                labels.body(conference.body(), language)
                                                        .flatMap(
                                                                body ->
                                                                        forms.conference(
                                                                                language, body,
                                                                                date))));
    }

    /** What the status of an edition rests on, in all six languages. */
    Description basis(Description description, Judgement judgement) {
        var values = Map.of("year", judgement.year());
        return each(
                description,
                Itu.STATUS_BASIS,
                language -> forms.sentence(language, judgement.basis(), values));
    }

    private Optional<String> place(String place, String language) {
        return place.isEmpty() ? Optional.of("") : register.spelling(place, language);
    }

    private Description each(
            Description description, Property property, Function<String, Optional<String>> words) {
        for (String language : forms.languages()) {
            description.words(property, words.apply(language), language);
        }
        return description;
    }
}
