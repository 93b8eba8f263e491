package itu.mandates.export.compilation;

import itu.mandates.model.Clause;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One text as a list of its sections, inner sections of annexes behind the outer.
 *
 * @param column which of the texts it is, from 0
 */
record CompiledText(int column, String language, List<CompiledSection> sections) {

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
        return new CompiledText(column, revision.language(), List.copyOf(sections));
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
