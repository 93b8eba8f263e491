package itu.mandates.export.compilation;

import itu.mandates.model.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * Matching sections.
 *
 * @param heads one for each column, empty where that text has no such section
 * @param rows of clauses, in order; a cell may hold a clause of another section of its text, if
 *     that is where its counterpart stands
 */
public record CompilationBlock(List<Optional<SectionHead>> heads, List<CompilationRow> rows) {

    /**
     * The heading of a section.
     *
     * @param heading as printed
     * @param title the subject of an annex; "" if it has none
     */
    public record SectionHead(Identifier section, String heading, String title) {}

    public CompilationBlock {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
