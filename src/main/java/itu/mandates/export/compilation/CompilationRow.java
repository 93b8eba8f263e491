package itu.mandates.export.compilation;

import java.util.List;
import java.util.Optional;

/**
 * Matching clauses.
 *
 * @param cells one for each column, empty where that text has no such clause
 */
public record CompilationRow(List<Optional<CompilationCell>> cells) {

    public CompilationRow {
        cells = List.copyOf(cells);
    }
}
