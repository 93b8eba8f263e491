package itu.mandates.export.akn;

import itu.mandates.export.akn.ClauseElements.Annotations;
import itu.mandates.export.akn.ClauseElements.Place;
import itu.mandates.export.akn.ClauseElements.Standing;
import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sections, with the clauses that a draft strikes from them where they stood. */
final class SectionElements {

    private final Sheet sheet;
    private final Xml xml;
    private final Annotations annotations;
    private final ClauseElements clauses;
    private final Map<Identifier, List<Clause>> struck;

    /**
     * @param struck by the section they stood in
     */
    SectionElements(Sheet sheet, Annotations annotations, Map<Identifier, List<Clause>> struck) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.annotations = annotations;
        this.clauses = new ClauseElements(sheet, annotations);
        this.struck = struck;
    }

    /** A section of the operative part or of an annex. */
    void container(Section section, Place place) {
        var attributes =
                sheet.ids().division(place.eId(), "hcontainer", place.outer(), section.id());
        attributes.put("name", "section");
        var inside = new Place(attributes.get("eId"), section.id());
        xml.block(
                "hcontainer",
                attributes,
                () -> {
                    heading(section, inside.eId());
                    contents(section, inside);
                });
    }

    /** The clauses and sections in a section, in the order of the source. */
    void contents(Section section, Place inside) {
        var inner = new ArrayDeque<>(section.sections());
        for (Shown shown : shown(section)) {
            while (!inner.isEmpty() && stands(inner.getFirst(), shown.clause())) {
                container(inner.removeFirst(), inside);
            }
            clauses.paragraph(shown.clause(), inside, shown.standing());
        }
        inner.forEach(rest -> container(rest, inside));
    }

    /** Whether the inner section stands before the clause, as closing lines of an annex do. */
    private static boolean stands(Section inner, Clause clause) {
        return !clause.words().isEmpty() && inner.span().start() < start(clause);
    }

    /** A section of the preamble. One without clauses has no form there but a container. */
    void recitals(Section section, Place place) {
        var shown = shown(section);
        String element = shown.isEmpty() ? "container" : "recitals";
        var attributes = sheet.ids().division(place.eId(), element, place.outer(), section.id());
        var inside = new Place(attributes.get("eId"), section.id());
        if (shown.isEmpty()) {
            attributes.put("name", "section");
            xml.block(element, attributes, () -> bareHeading(section, inside.eId()));
        } else {
            xml.block(
                    element,
                    attributes,
                    () -> {
                        heading(section, inside.eId());
                        shown.forEach(s -> clauses.recital(s.clause(), inside, s.standing()));
                    });
        }
        section.sections().forEach(inner -> recitals(inner, place));
    }

    /** Whether nothing is to be shown of a section but its heading. */
    boolean isEmpty(Section section) {
        return shown(section).isEmpty() && section.sections().isEmpty();
    }

    private void bareHeading(Section section, String eId) {
        xml.line("p", Map.of(), () -> headingWords(section, eId));
    }

    void heading(Section section, String eId) {
        if (!section.heading().isEmpty()) {
            xml.line(
                    "heading",
                    Map.of("eId", sheet.ids().inside(eId, "heading")),
                    () -> headingWords(section, eId));
        }
    }

    private void headingWords(Section section, String eId) {
        String words = section.heading();
        var notes = Anchors.after(words, annotations.notesOf(section.id()));
        new WordElements(sheet).write(MarkedWords.plain(words), notes, eId);
    }

    /** A clause as it is shown. */
    private record Shown(Clause clause, Standing standing) {}

    private List<Shown> shown(Section section) {
        var shown = new ArrayList<Shown>();
        var left = new ArrayList<>(struck.getOrDefault(section.id(), List.of()));
        for (Clause clause : section.clauses()) {
            while (!left.isEmpty() && start(left.get(0)) < start(clause)) {
                shown.add(new Shown(left.remove(0), Standing.STRUCK));
            }
            shown.add(new Shown(clause, Standing.KEPT));
        }
        left.forEach(clause -> shown.add(new Shown(clause, Standing.STRUCK)));
        return shown;
    }

    private static int start(Clause clause) {
        return clause.words().span().start();
    }
}
