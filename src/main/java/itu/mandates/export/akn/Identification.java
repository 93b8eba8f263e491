package itu.mandates.export.akn;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Itu;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The identification of a text as work, expression and manifestation.
 *
 * <p>Each edition and each draft is a work of its own, as is each resolution of a United Nations
 * body in AKN4UN; our IRIs are its aliases.
 */
final class Identification {

    /**
     * What is identified.
     *
     * @param component "main", or the name of an annex
     * @param uri of the work, in the form of AKN4UN
     * @param iri ours
     * @param whole our IRI of the resolution over time, if it is an edition of one
     */
    record Subject(
            String component,
            String uri,
            String iri,
            Optional<String> whole,
            Number number,
            Dates.Day day,
            String language) {

        static Subject of(Revision revision, String component, Dates dates) {
            Identifier id = revision.id();
            Dates.Day day = dates.of(id.body(), revision.edition());
            return new Subject(
                    component,
                    workUri(id),
                    Itu.BASE + id,
                    Optional.of(Itu.BASE + id.resolutionOf()),
                    new Number(id.number(), revision.printedNumber()),
                    id.isDraft() ? new Dates.Day(day.date(), "proposedFor") : day,
                    revision.language());
        }

        static Subject of(Document document, Dates dates) {
            String name = document.id().last();
            String printed = document.contribution().symbol().orElse(name);
            return new Subject(
                    "main",
                    "/akn/un/doc/%s/itu/%s".formatted(document.kind().code(), name),
                    Itu.BASE + document.id(),
                    Optional.empty(),
                    new Number(name, printed),
                    dates.of(document),
                    document.entry().language());
        }

        /** "/akn/un/statement/deliberation/itu-pp/2022/res-191"; of a draft "...-draft-c26-89". */
        private static String workUri(Identifier id) {
            String edition = id.parts().get(3);
            String draft = edition.substring(4).replace('/', '-');
            return "/akn/un/statement/deliberation/itu-%s/%s/%s-%s%s"
                    .formatted(id.body(), edition.substring(0, 4), id.type(), id.number(), draft);
        }

        private String expression() {
            return uri + "/" + threeLetters(language) + "@";
        }

        private boolean isProposed() {
            return day.name().equals("proposedFor");
        }
    }

    /** A number as in the identifier and as printed. */
    record Number(String value, String printed) {}

    private final Sheet sheet;
    private final Xml xml;

    Identification(Sheet sheet) {
        this.sheet = sheet;
        this.xml = sheet.xml();
    }

    void write(Subject subject) {
        xml.block(
                "identification",
                Map.of("source", sheet.to("itu-mandates")),
                () -> {
                    xml.block("FRBRWork", Map.of(), () -> work(subject));
                    xml.block("FRBRExpression", Map.of(), () -> expression(subject));
                    xml.block("FRBRManifestation", Map.of(), () -> manifestation(subject));
                });
    }

    private void work(Subject subject) {
        names(subject.uri(), "/!" + subject.component(), "");
        alias("itu-mandates", subject.iri());
        subject.whole().ifPresent(iri -> alias("resolution", iri));
        made(subject);
        value("FRBRcountry", "un");
        value("FRBRsubtype", subject.whole().isPresent() ? "deliberation" : "document");
        xml.empty(
                "FRBRnumber",
                Attributes.of(
                        "value", subject.number().value(), "showAs", subject.number().printed()));
        if (subject.isProposed()) {
            value("FRBRprescriptive", "false");
        }
        value("FRBRauthoritative", "false");
    }

    private void expression(Subject subject) {
        names(subject.expression(), "/!" + subject.component(), "");
        alias("itu-mandates", subject.iri());
        made(subject);
        value("FRBRauthoritative", "false");
        xml.empty("FRBRlanguage", Map.of("language", threeLetters(subject.language())));
    }

    private void manifestation(Subject subject) {
        names(subject.expression(), "/!" + subject.component(), ".xml");
        alias("itu-mandates", subject.iri() + ".akn.xml");
        made(subject);
        value("FRBRformat", "application/akn+xml");
    }

    private void names(String uri, String component, String ending) {
        value("FRBRthis", uri + component + ending);
        value("FRBRuri", uri + ending);
    }

    private void alias(String name, String iri) {
        xml.empty("FRBRalias", Attributes.of("value", iri, "name", name));
    }

    private void made(Subject subject) {
        Dates.Day day = subject.day();
        xml.empty("FRBRdate", Attributes.of("date", day.date(), "name", day.name()));
        var author = Attributes.of("href", sheet.to("body"));
        if (subject.isProposed()) {
            author.put("as", sheet.to("proposed-to"));
        }
        xml.empty("FRBRauthor", author);
    }

    private void value(String element, String value) {
        xml.empty(element, Map.of("value", value));
    }

    /** "eng" for "en", as ISO 639-2 has it; "und" where it is unknown. */
    private static String threeLetters(String language) {
        try {
            String code = Locale.forLanguageTag(language).getISO3Language();
            return code.isEmpty() ? "und" : code;
        } catch (MissingResourceException e) {
            return "und";
        }
    }
}
