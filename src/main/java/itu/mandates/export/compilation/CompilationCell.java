package itu.mandates.export.compilation;

import itu.mandates.model.Identifier;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One clause in its row.
 *
 * @param citedAs as ITU cites it: "resolves 3 i)"
 * @param runs its words, in order, nothing left out
 * @param notes footnotes called from it, each behind its mark: "1 These include ..."
 */
public record CompilationCell(
        Identifier clause, String citedAs, List<MarkedRun> runs, List<String> notes) {

    public CompilationCell {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    /** Its words as they stand. */
    public String text() {
        return runs.stream().map(MarkedRun::text).collect(Collectors.joining());
    }
}
