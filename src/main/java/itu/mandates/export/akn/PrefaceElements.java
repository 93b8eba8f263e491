package itu.mandates.export.akn;

import itu.mandates.export.akn.ClauseElements.Annotations;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Proposal;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The preface: number, title, date and place, the stage of a draft, and what a reader of this file
 * must know of its standing.
 */
final class PrefaceElements {

    /** What a text is called, and its name in AKN4UN, by the type in its identifier. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "res", "Resolution",
                    "dec", "Decision",
                    "rec", "Recommendation",
                    "op", "Opinion");

    private final Sheet sheet;
    private final Xml xml;
    private final Dates dates;

    PrefaceElements(Sheet sheet, Dates dates) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.dates = dates;
    }

    /** "Resolution" for "/eli/pp/res/191/2022". */
    static String type(Identifier id) {
        return TYPES.getOrDefault(id.type(), "Text");
    }

    void write(Revision revision, Annotations annotations) {
        String title = sheet.ids().inside(sheet.prefix(), "longTitle");
        xml.block(
                "preface",
                Map.of("xml:lang", revision.language()),
                () -> {
                    xml.block(
                            "longTitle",
                            Map.of("eId", title),
                            () -> {
                                xml.line("p", Map.of(), () -> name(revision));
                                title(revision, annotations, title);
                            });
                    remarks(revision);
                });
    }

    private void name(Revision revision) {
        named("docType", Map.of("xml:lang", "en"), type(revision.id()));
        xml.words(" ");
        named("docNumber", Map.of(), revision.printedNumber());
        xml.words(" (");
        Edition edition = revision.edition();
        if (!edition.place().isEmpty()) {
            named("location", Map.of("refersTo", sheet.to("place")), edition.place());
            xml.words(", ");
        }
        String date = dates.of(revision.id().body(), edition).date();
        named("docDate", Map.of("date", date), "%04d".formatted(edition.year()));
        xml.words(")");
        stage(revision);
    }

    private void stage(Revision revision) {
        if (revision.isDraft()) {
            xml.words(" ");
            named("docStage", Map.of("xml:lang", "en"), "draft");
        }
        revision.proposal()
                .ifPresent(
                        proposal -> {
                            xml.words(" ");
                            named("docketNumber", Map.of(), proposalName(proposal));
                        });
    }

    private static String proposalName(Proposal proposal) {
        return proposal.number()
                .map(number -> proposal.action() + " " + number)
                .orElse(proposal.action());
    }

    private void title(Revision revision, Annotations annotations, String eId) {
        String words = revision.title();
        var notes = Anchors.after(words, annotations.notesOf(revision.id()));
        xml.line(
                "p",
                Map.of(),
                () ->
                        xml.inline(
                                "docTitle",
                                Map.of(),
                                () ->
                                        new WordElements(sheet)
                                                .write(MarkedWords.plain(words), notes, eId)));
    }

    private void remarks(Revision revision) {
        var attributes =
                Attributes.of(
                        "eId", sheet.ids().inside(sheet.prefix(), "container_remarks"),
                        "name", "remarks",
                        "xml:lang", "en");
        xml.block("container", attributes, () -> remarksOn(revision).forEach(this::remark));
    }

    private void remark(String words) {
        xml.line(
                "p",
                Map.of(),
                () -> xml.inline("remark", Map.of("status", "editorial"), () -> xml.words(words)));
    }

    private static List<String> remarksOn(Revision revision) {
        var remarks = new ArrayList<String>();
        remarks.add("© ITU, not the authoritative text.");
        if (revision.isDraft()) {
            remarks.add("Proposed, not adopted.");
        }
        if (revision.authority() == Revision.TextAuthority.REPRODUCED) {
            remarks.add("As reproduced in another document.");
        }
        if (revision.placeInferred()) {
            remarks.add("The text does not name the place; it is that of the conference.");
        }
        if (revision.allClauses().anyMatch(c -> c.status() == TextStatus.AS_FLATTENED)) {
            remarks.add("Deleted and inserted words may stand side by side.");
        }
        return remarks;
    }

    private void named(String element, Map<String, String> attributes, String words) {
        xml.inline(element, attributes, () -> xml.words(words));
    }
}
