package itu.mandates.export.akn;

import itu.mandates.export.akn.ClauseElements.Annotations;
import itu.mandates.export.akn.ClauseElements.Place;
import itu.mandates.model.Clause;
import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One text: meta, preface, preamble, main body, attachments, in the order of the source. */
final class TextElements {

    private final Sheet sheet;
    private final Xml xml;
    private final Revision revision;
    private final Annotations annotations;
    private final SectionElements sections;
    private final MetaElements meta;
    private final PrefaceElements preface;

    TextElements(
            Sheet sheet,
            Revision revision,
            Map<Identifier, List<Reference>> references,
            Names names) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.revision = revision;
        this.annotations = new Annotations(references, notes(revision));
        this.sections = new SectionElements(sheet, annotations, struck(revision));
        this.meta = new MetaElements(sheet, names.dates(), names.bodies());
        this.preface = new PrefaceElements(sheet, names.dates());
    }

    /** What the registers know. */
    record Names(Dates dates, Bodies bodies) {}

    void write() {
        var parts = Parts.of(revision.sections());
        String type = PrefaceElements.type(revision.id()).toLowerCase(Locale.ROOT);
        xml.block(
                "statement",
                Map.of("name", type),
                () -> {
                    meta.write(revision);
                    preface.write(revision, annotations);
                    preamble(parts.preamble());
                    mainBody(parts.operative());
                    attachments(parts.annexes());
                });
    }

    private Place top() {
        return new Place(sheet.prefix(), revision.id());
    }

    private Map<String, String> language() {
        return Map.of("xml:lang", revision.language());
    }

    private void preamble(List<Section> preamble) {
        if (!preamble.isEmpty() || !revision.formula().isEmpty()) {
            xml.block(
                    "preamble",
                    language(),
                    () -> {
                        formula();
                        preamble.forEach(section -> sections.recitals(section, top()));
                    });
        }
    }

    private void formula() {
        if (!revision.formula().isEmpty()) {
            var attributes =
                    Attributes.of(
                            "eId",
                            sheet.ids().inside(sheet.prefix(), "formula"),
                            "name",
                            "enactingFormula");
            xml.block(
                    "formula",
                    attributes,
                    () ->
                            xml.line(
                                    "p",
                                    Map.of(),
                                    () -> xml.words(revision.formulaWording().text())));
        }
    }

    private void mainBody(List<Section> operative) {
        xml.block(
                "mainBody",
                language(),
                () -> {
                    operative.forEach(section -> sections.container(section, top()));
                    if (operative.isEmpty()) {
                        xml.empty("p", Map.of());
                    }
                });
    }

    private void attachments(List<List<Section>> annexes) {
        if (!annexes.isEmpty()) {
            xml.block("attachments", Map.of(), () -> annexes.forEach(this::attachment));
        }
    }

    /** An annex, and sections after it that are none. */
    private void attachment(List<Section> annex) {
        Section first = annex.get(0);
        var attributes =
                sheet.ids().division(sheet.prefix(), "attachment", revision.id(), first.id());
        attributes.putAll(language());
        var inside = new Place(attributes.get("eId"), first.id());
        String name = first.id().last().replace('/', '-');
        xml.block(
                "attachment",
                attributes,
                () -> {
                    sections.heading(first, inside.eId());
                    xml.block("doc", Map.of("name", "annex"), () -> annex(name, annex, inside));
                });
    }

    private void annex(String name, List<Section> annex, Place inside) {
        Section first = annex.get(0);
        meta.writeAnnex(revision, name);
        if (!first.title().isEmpty()) {
            xml.block("preface", Map.of(), () -> annexTitle(first.title()));
        }
        xml.block(
                "mainBody",
                Map.of(),
                () -> {
                    sections.contents(first, inside);
                    annex.stream().skip(1).forEach(other -> sections.container(other, inside));
                    if (annex.size() == 1 && sections.isEmpty(first)) {
                        xml.empty("p", Map.of());
                    }
                });
    }

    private void annexTitle(String title) {
        xml.line("p", Map.of(), () -> xml.inline("docTitle", Map.of(), () -> xml.words(title)));
    }

    /** By where they are called from; those called from nothing in the text are the title's. */
    private static Map<Identifier, List<Footnote>> notes(Revision revision) {
        Set<Identifier> known = new HashSet<>();
        revision.allClauses().map(Clause::id).forEach(known::add);
        withInner(revision.sections()).map(Section::id).forEach(known::add);
        return revision.footnotes().stream()
                .collect(
                        Collectors.groupingBy(
                                note ->
                                        note.noteOf()
                                                .filter(known::contains)
                                                .orElse(revision.id())));
    }

    /** Struck clauses by the section they stood in: the last that opens before them. */
    private static Map<Identifier, List<Clause>> struck(Revision revision) {
        return revision.struck().stream()
                .collect(
                        Collectors.groupingBy(
                                clause -> sectionOf(revision, clause).orElse(revision.id())));
    }

    private static Optional<Identifier> sectionOf(Revision revision, Clause clause) {
        int start = clause.words().span().start();
        return withInner(revision.sections())
                .filter(section -> section.span().start() <= start)
                .reduce((earlier, later) -> later)
                .map(Section::id);
    }

    private static Stream<Section> withInner(List<Section> sections) {
        return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), withInner(s.sections())));
    }

    /**
     * The sections of a text, none out of its order: the preamble ends where the first other
     * section begins, and what follows an annex stands with it.
     */
    private record Parts(
            List<Section> preamble, List<Section> operative, List<List<Section>> annexes) {

        static Parts of(List<Section> sections) {
            int operative = first(sections, 0, s -> s.part() != Part.PREAMBLE);
            int annex = first(sections, operative, s -> s.part() == Part.ANNEX);
            var annexes = new ArrayList<List<Section>>();
            for (int from = annex; from < sections.size(); ) {
                int next = first(sections, from + 1, s -> s.part() == Part.ANNEX);
                annexes.add(sections.subList(from, next));
                from = next;
            }
            return new Parts(
                    sections.subList(0, operative), sections.subList(operative, annex), annexes);
        }

        private static int first(List<Section> sections, int from, Predicate<Section> wanted) {
            int at = from;
            while (at < sections.size() && !wanted.test(sections.get(at))) {
                at++;
            }
            return at;
        }
    }
}
