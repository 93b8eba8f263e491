package itu.mandates.model;

/**
 * What a paragraph of a report says about a clause of the resolution it reports on. A score is a
 * reason to look and no verdict.
 *
 * @param score from 0 to 1
 * @param words of the paragraph that it rests on
 */
public record Reporting(
        Identifier paragraph, Identifier clause, Kind kind, double score, String words) {

    public enum Kind {
        /** The paragraph says what the clause asks for, not what was done. */
        RESTATES,
        /** The paragraph says that something was done that the clause asks for. */
        REPORTS_ACTION
    }
}
