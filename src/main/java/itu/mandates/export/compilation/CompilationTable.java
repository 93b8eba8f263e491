package itu.mandates.export.compilation;

import java.util.List;

/**
 * Texts side by side.
 *
 * @param columns in the order asked for
 * @param blocks matching sections, in reading order; each clause of each text is in one of their
 *     rows
 * @param release the identity of the release that the texts are of
 */
public record CompilationTable(
        List<CompilationColumn> columns, List<CompilationBlock> blocks, String release) {

    public CompilationTable {
        columns = List.copyOf(columns);
        blocks = List.copyOf(blocks);
    }
}
