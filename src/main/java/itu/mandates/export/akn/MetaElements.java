package itu.mandates.export.akn;

import itu.mandates.model.Document;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said of a text: its identification, its editions, and the things it refers to. */
final class MetaElements {

    private final Sheet sheet;
    private final Xml xml;
    private final Dates dates;
    private final Bodies bodies;

    MetaElements(Sheet sheet, Dates dates, Bodies bodies) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.dates = dates;
        this.bodies = bodies;
    }

    /** Of a text as a whole. */
    void write(Revision revision) {
        xml.block(
                "meta",
                Map.of(),
                () -> {
                    identify(revision, "main");
                    lifecycle(revision);
                    references(revision);
                });
    }

    /** Of one annex, which is a document in the document. */
    void writeAnnex(Revision revision, String name) {
        xml.block("meta", Map.of(), () -> identify(revision, name));
    }

    private void identify(Revision revision, String component) {
        new Identification(sheet).write(Identification.Subject.of(revision, component, dates));
    }

    /** Of a source document, or of several together, which are named by the first. */
    void write(Document document) {
        xml.block(
                "meta",
                Map.of(),
                () -> {
                    new Identification(sheet).write(Identification.Subject.of(document, dates));
                    xml.block(
                            "references",
                            Map.of("source", sheet.to("itu-mandates")),
                            () -> {
                                body("itu");
                                program();
                            });
                });
    }

    private void body(String code) {
        thing("TLCOrganization", "body", Bodies.iri(code), bodies.name(code));
    }

    private void program() {
        thing("TLCObject", "itu-mandates", Itu.BASE, "itu-mandates");
    }

    /** The editions the text lists; a draft is none of them, for it is not adopted. */
    private static List<Edition> editions(Revision revision) {
        var listed =
                revision.history().stream()
                        .filter(e -> !revision.isDraft() || e.year() != revision.edition().year())
                        .distinct()
                        .toList();
        return listed.isEmpty() ? revision.base().stream().toList() : listed;
    }

    private void lifecycle(Revision revision) {
        var editions = editions(revision);
        if (!editions.isEmpty()) {
            xml.block(
                    "lifecycle",
                    Map.of("source", sheet.to("itu-mandates")),
                    () -> editions.forEach(edition -> event(revision, edition, editions)));
        }
    }

    /** Whether an edition began or changed the resolution is left out where it is unknown. */
    private void event(Revision revision, Edition edition, List<Edition> editions) {
        var attributes =
                Attributes.of(
                        "eId", sheet.ids().next(sheet.prefix(), "eventRef"),
                        "date", dates.of(revision.id().body(), edition).date(),
                        "source", sheet.to(name(edition)));
        if (isFirst(revision, edition)) {
            attributes.put("type", "generation");
        } else if (!edition.equals(editions.get(0))) {
            attributes.put("type", "amendment");
        }
        xml.empty("eventRef", attributes);
    }

    /** The first of a list of editions; one that stands alone only if the register says so. */
    private boolean isFirst(Revision revision, Edition edition) {
        var editions = editions(revision);
        boolean known = dates.isFirst(revision.id(), edition);
        return edition.equals(editions.get(0)) && (editions.size() > 1 || known);
    }

    private void references(Revision revision) {
        xml.block(
                "references",
                Map.of("source", sheet.to("itu-mandates")),
                () -> {
                    editions(revision).forEach(edition -> edition(revision, edition));
                    body(revision.id().body());
                    conference(revision);
                    place(revision.edition().place());
                    program();
                    role(revision);
                });
    }

    /** The body has not adopted a draft: it is proposed to it. */
    private void role(Revision revision) {
        if (revision.isDraft()) {
            String iri = Itu.NS + "draftFor";
            thing("TLCRole", "proposed-to", iri, "body to which the draft is proposed");
        }
    }

    private void edition(Revision revision, Edition edition) {
        Identifier id = revision.id().resolutionOf().edition(edition.year());
        thing(
                isFirst(revision, edition) ? "original" : "passiveRef",
                name(edition),
                Itu.BASE + id,
                edition.toString());
    }

    private void conference(Revision revision) {
        dates.conference(revision.id().body(), revision.edition())
                .map(name -> Identifier.thing("conference", name))
                .ifPresent(
                        id ->
                                thing(
                                        "TLCEvent",
                                        "conference",
                                        Itu.BASE + id,
                                        revision.edition().toString()));
    }

    private void place(String place) {
        if (!place.isEmpty()) {
            String name = place.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
            thing("TLCLocation", "place", "/akn/ontology/location/" + name, place);
        }
    }

    private void thing(String element, String name, String iri, String words) {
        xml.empty(element, Attributes.of("eId", sheet.id(name), "href", iri, "showAs", words));
    }

    private static String name(Edition edition) {
        return "edition-" + edition.year();
    }
}
