package itu.mandates.web.search;

import itu.mandates.web.saved.QueryCatalogue.Entry;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.SectorTag;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param asked as typed
 * @param jumps what the words cite, rather than what has them
 * @param clauses those that are shown
 * @param count of clauses that fit
 */
public record SearchPage(
        String asked,
        List<Link> jumps,
        List<Link> resolutions,
        List<ClauseHit> clauses,
        int count,
        List<Link> topics,
        List<Entry> queries,
        List<FilterChoices> filters) {

    /**
     * A clause with the words.
     *
     * @param standing of its text, as a code: "inForce", "proposed"
     */
    public record ClauseHit(
            Link clause, Link text, Optional<SectorTag> tag, String standing, List<Run> words) {

        public boolean isDraft() {
            return standing.equals("proposed");
        }
    }

    /** Words in a row that were sought, or were not. */
    public record Run(String words, boolean found, Text language) {}

    /** A filter. */
    public record FilterChoices(String name, List<FilterChoice> choices) {}

    /**
     * A value of a filter.
     *
     * @param label a name; a code where {@code coded}
     * @param count of the clauses that would be left
     * @param href of the search with it, or, if it is chosen, without it
     */
    public record FilterChoice(Text label, boolean coded, int count, String href, boolean chosen) {}

    public boolean isAsked() {
        return !asked.isBlank();
    }

    public boolean isEmpty() {
        return jumps.isEmpty()
                && resolutions.isEmpty()
                && clauses.isEmpty()
                && topics.isEmpty()
                && queries.isEmpty();
    }
}
