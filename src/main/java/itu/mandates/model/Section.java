package itu.mandates.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The clauses under one opener ("resolves", "instructs the Secretary-General"), or one annex.
 *
 * @param heading as printed, normalised; of an annex "ANNEX 2"
 * @param title what an annex says of itself: "(to Resolution 18 ...)", its subject; "" if nothing
 * @param clauses those directly in it
 * @param sections numbered headings inside an annex
 * @param runs the pieces of source that are its heading and title
 * @param edits what was deleted and inserted in its heading, where that is known
 */
public record Section(
        Identifier id,
        String heading,
        Part part,
        String title,
        Span span,
        List<Clause> clauses,
        List<Section> sections,
        List<Run> runs,
        List<Edit> edits) {

    public Section {
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
        runs = List.copyOf(runs);
        edits = List.copyOf(edits);
    }

    /** A section of whose heading no edit is known. */
    public Section(
            Identifier id,
            String heading,
            Part part,
            String title,
            Span span,
            List<Clause> clauses,
            List<Section> sections,
            List<Run> runs) {
        this(id, heading, part, title, span, clauses, sections, runs, List.of());
    }

    /** Every clause in it, in document order: sub-clauses and clauses of inner sections too. */
    public Stream<Clause> allClauses() {
        return Stream.concat(
                clauses.stream().flatMap(Section::withSubClauses),
                sections.stream().flatMap(Section::allClauses));
    }

    private static Stream<Clause> withSubClauses(Clause clause) {
        return Stream.concat(
                Stream.of(clause), clause.clauses().stream().flatMap(Section::withSubClauses));
    }
}
