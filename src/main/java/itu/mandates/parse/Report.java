package itu.mandates.parse;

import itu.mandates.model.Diagnostic;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Collects what is to be reported about one source. */
final class Report {

    private final SourceText source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Report(SourceText source) {
        this.source = source;
    }

    void info(String code, int position, String message) {
        add(code, Severity.INFO, position, message);
    }

    void warning(String code, int position, String message) {
        add(code, Severity.WARNING, position, message);
    }

    private void add(String code, Severity severity, int position, String message) {
        var place = source.place(position);
        diagnostics.add(
                new Diagnostic(
                        code, severity, source.name(), place.line(), place.column(), message));
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
