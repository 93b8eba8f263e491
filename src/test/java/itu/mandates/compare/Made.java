package itu.mandates.compare;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Made-up texts of a resolution, section by section. */
final class Made {

    private final Identifier id;
    private final String language;
    private final List<Section> sections = new ArrayList<>();

    Made(String path) {
        this(path, "en");
    }

    Made(String path, String language) {
        this.id = Identifier.parse(path).orElseThrow();
        this.language = language;
    }

    /**
     * @param clauses "1 to present a report": label and words
     */
    Made section(String heading, Part part, String... clauses) {
        Identifier section = id.division(heading.replace(' ', '-'));
        var made = new ArrayList<Clause>();
        for (String clause : clauses) {
            String[] cells = clause.split(" ", 2);
            made.add(clause(section, cells[0], cells[1], List.of(), TextStatus.CLEAN));
        }
        return section(section, heading, part, made);
    }

    Made section(Identifier section, String heading, Part part, List<Clause> clauses) {
        sections.add(
                new Section(
                        section, heading, part, "", new Span(0, 0), clauses, List.of(), List.of()));
        return this;
    }

    static Clause clause(
            Identifier section, String label, String words, List<Edit> edits, TextStatus status) {
        Passage passage = Passage.of(words, 0);
        return new Clause(
                section.division(label),
                label,
                false,
                section.last() + " " + label,
                passage,
                passage,
                status,
                edits,
                List.of(),
                List.of());
    }

    Revision revision(Edition... history) {
        return new Revision(
                id,
                id.number(),
                "Subject",
                language,
                new Edition("Place", id.year()),
                Optional.empty(),
                false,
                id.isDraft(),
                Revision.TextAuthority.AUTHENTIC,
                List.of(history),
                Passage.EMPTY,
                Optional.empty(),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The sections of a real text as if they were those of this one. */
    Made like(Revision text, Predicate<Section> wanted) {
        text.sections().stream()
                .filter(wanted)
                .forEach(
                        section ->
                                section(
                                        moved(section.id()),
                                        section.heading(),
                                        section.part(),
                                        section.clauses().stream().map(this::like).toList()));
        return this;
    }

    private Clause like(Clause clause) {
        return new Clause(
                moved(clause.id()),
                clause.label(),
                false,
                clause.citedAs(),
                clause.words(),
                clause.wording(),
                clause.status(),
                List.of(),
                clause.clauses().stream().map(this::like).toList(),
                List.of());
    }

    private Identifier moved(Identifier division) {
        return id.division(division.last());
    }
}
