package itu.mandates.parse;

import itu.mandates.model.Diagnostic;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Collects what is to be reported about one source. */
final class Report {

    private final SourceText source;
    private final int[] lineStarts;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Report(SourceText source) {
        this.source = source;
        this.lineStarts = source.lines().stream().mapToInt(SourceText.Line::start).toArray();
    }

    /** Where lines begin that the source formats as headings of sections. */
    Set<Integer> headings() {
        return source.headings();
    }

    void info(String code, int position, String message) {
        add(code, Severity.INFO, position, message);
    }

    void warning(String code, int position, String message) {
        add(code, Severity.WARNING, position, message);
    }

    private void add(String code, Severity severity, int position, String message) {
        int found = Arrays.binarySearch(lineStarts, position);
        int line = found >= 0 ? found : -found - 2;
        int column = 1 + position - lineStarts[line];
        diagnostics.add(new Diagnostic(code, severity, source.name(), line + 1, column, message));
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
