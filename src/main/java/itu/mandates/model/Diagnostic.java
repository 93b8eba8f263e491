package itu.mandates.model;

/**
 * Something to report about a source. Each code is a heading of docs/diagnostics.md.
 *
 * @param source file name
 * @param line 1-based
 * @param column 1-based
 */
public record Diagnostic(
        String code, Severity severity, String source, int line, int column, String message) {

    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    /** "c26-89.txt:41:3: label-gap: expected b), found d)". */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column + ": " + code + ": " + message;
    }
}
