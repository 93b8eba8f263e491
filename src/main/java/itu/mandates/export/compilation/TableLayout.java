package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompilationBlock.SectionHead;
import itu.mandates.export.compilation.CompiledText.CompiledClause;
import itu.mandates.export.compilation.CompiledText.CompiledSection;
import itu.mandates.model.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Brings matching sections and clauses into reading order. */
final class TableLayout {

    private final List<CompiledText> texts;
    private final Groups<CompiledSection> sections;
    private final Groups<CompiledClause> rows;
    private final SharedMarks marks;

    /** The block in which each row stands: that of the section of its first clause. */
    private final Map<List<CompiledClause>, List<CompiledSection>> homes = new IdentityHashMap<>();

    TableLayout(
            List<CompiledText> texts,
            Groups<CompiledSection> sections,
            Groups<CompiledClause> rows) {
        this.texts = texts;
        this.sections = sections;
        this.rows = rows;
        this.marks = new SharedMarks(texts);
        for (CompiledText text : texts) {
            for (CompiledSection section : text.sections()) {
                section.clauses()
                        .forEach(
                                clause -> homes.putIfAbsent(rows.of(clause), sections.of(section)));
            }
        }
    }

    List<CompilationBlock> blocks() {
        var order =
                NeighbourOrder.merge(
                        texts.stream()
                                .map(text -> text.sections().stream().map(sections::of).toList())
                                .toList());
        return order.stream().map(this::block).toList();
    }

    private CompilationBlock block(List<CompiledSection> block) {
        var order =
                NeighbourOrder.merge(
                        texts.stream()
                                .map(
                                        text ->
                                                text.clauses().stream()
                                                        .map(rows::of)
                                                        .filter(row -> homes.get(row) == block)
                                                        .toList())
                                .toList());
        return new CompilationBlock(
                byColumn(block, CompiledSection::column, section -> head(section.section())),
                order.stream().map(this::row).toList());
    }

    private static SectionHead head(Section section) {
        return new SectionHead(section.id(), section.heading(), section.title());
    }

    private CompilationRow row(List<CompiledClause> row) {
        return new CompilationRow(
                byColumn(
                        row,
                        CompiledClause::column,
                        clause ->
                                new CompilationCell(
                                        clause.clause().id(),
                                        clause.clause().citedAs(),
                                        marks.runs(clause, row),
                                        notes(clause))));
    }

    private List<String> notes(CompiledClause clause) {
        return texts.get(clause.column()).notes().getOrDefault(clause.clause().id(), List.of());
    }

    private <T, R> List<Optional<R>> byColumn(
            List<T> group, Function<T, Integer> column, Function<T, R> made) {
        Map<Integer, R> cells = group.stream().collect(Collectors.toMap(column, made));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Optional.ofNullable(cells.get(i)))
                .toList();
    }
}
