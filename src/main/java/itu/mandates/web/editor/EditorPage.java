package itu.mandates.web.editor;

import itu.mandates.web.saved.QueryPage.Rows;
import itu.mandates.web.saved.Shown;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Optional;

/**
 * What the page of the query editor shows.
 *
 * @param query in the editor
 * @param outcome of running it; empty if it was not run
 */
public record EditorPage(String query, Optional<Outcome> outcome, Tools tools) {

    /**
     * What the page offers around the query.
     *
     * @param prefixes as a query declares them
     * @param phrases of the editor in the language of the page, as JSON
     * @param sharing whether a query can be given an address
     * @param fresh whether the query is the one that every visit begins with
     */
    public record Tools(
            List<Example> examples,
            String prefixes,
            String phrases,
            boolean sharing,
            boolean fresh) {}

    /** A saved query to learn from. */
    public record Example(String name, Text title, String query) {}

    /** What became of a query: an answer, or why there is none. */
    public record Outcome(Optional<EditorAnswer> answer, Optional<EditorProblem> problem) {

        static Outcome of(EditorAnswer answer) {
            return new Outcome(Optional.of(answer), Optional.empty());
        }

        static Outcome of(EditorProblem problem) {
            return new Outcome(Optional.empty(), Optional.of(problem));
        }
    }

    /**
     * An answer.
     *
     * @param table of its first rows
     * @param shown rows of the table
     * @param formats in which the endpoint sends all of it, as its parameter "output" names them
     */
    public record EditorAnswer(
            Shown table, int shown, Rows rows, Charting charting, List<String> formats) {

        public boolean isShownInPart() {
            return shown < rows.count();
        }
    }

    /**
     * Bars of two columns.
     *
     * @param labels columns that can name a bar
     * @param numbers columns that can measure one
     * @param label that was chosen, or the first
     * @param value that was chosen, or the first
     */
    public record Charting(
            List<String> labels,
            List<String> numbers,
            String label,
            String value,
            Optional<Shown> bars) {

        static Charting none() {
            return new Charting(List.of(), List.of(), "", "", Optional.empty());
        }

        public boolean isOffered() {
            return !numbers.isEmpty() && labels.size() > 1;
        }
    }

    /**
     * Why there is no answer.
     *
     * @param costly whether the query took more than it may, so that advice helps
     */
    public record EditorProblem(String title, String detail, boolean costly) {}
}
