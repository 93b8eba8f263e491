package itu.mandates.export.compilation;

import itu.mandates.model.Clause;
import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One text as a list of its sections, inner sections of annexes behind the outer.
 *
 * @param column which of the texts it is, from 0
 * @param notes footnotes by the clause that they are called from, each behind its mark
 */
record CompiledText(
        int column,
        String language,
        List<CompiledSection> sections,
        Map<Identifier, List<String>> notes) {

    CompiledText(int column, String language, List<CompiledSection> sections) {
        this(column, language, sections, Map.of());
    }

    /**
     * A section without the sections in it.
     *
     * @param path its heading and title and those around it
     * @param clauses its own, sub-clauses behind the clause they are of
     */
    record CompiledSection(
            int column, Section section, List<String> path, List<CompiledClause> clauses) {}

    /**
     * A clause of one of the texts.
     *
     * @param name its identifier as a path
     */
    record CompiledClause(int column, Clause clause, String name) {}

    static CompiledText of(int column, Revision revision) {
        var sections = new ArrayList<CompiledSection>();
        revision.sections().forEach(section -> add(column, section, List.of(), sections));
        return new CompiledText(
                column, revision.language(), List.copyOf(sections), notes(revision));
    }

    private static Map<Identifier, List<String>> notes(Revision revision) {
        var notes = new HashMap<Identifier, List<String>>();
        for (Footnote note : revision.footnotes()) {
            String words = (note.label() + " " + note.words().text()).strip();
            note.noteOf()
                    .ifPresent(
                            of -> notes.computeIfAbsent(of, any -> new ArrayList<>()).add(words));
        }
        return notes;
    }

    List<CompiledClause> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream()).toList();
    }

    private static void add(
            int column, Section section, List<String> outer, List<CompiledSection> into) {
        var path =
                Stream.concat(outer.stream(), Stream.of(section.heading(), section.title()))
                        .filter(words -> !words.isEmpty())
                        .toList();
        var clauses =
                section.clauses().stream()
                        .flatMap(CompiledText::withSubClauses)
                        .map(clause -> new CompiledClause(column, clause, clause.id().toString()))
                        .toList();
        into.add(new CompiledSection(column, section, path, clauses));
        section.sections().forEach(inner -> add(column, inner, path, into));
    }

    private static Stream<Clause> withSubClauses(Clause clause) {
        return Stream.concat(
                Stream.of(clause), clause.clauses().stream().flatMap(CompiledText::withSubClauses));
    }
}
