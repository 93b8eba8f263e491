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
 * @param asked what was asked, and what the words may have been meant to be
 * @param cited what the words cite, rather than what has them
 * @param named what has the words in its name, by kind
 * @param clauses those of this page
 * @param queries saved queries about the words
 */
public record SearchPage(
        Asked asked, Cited cited, List<Group> named, Clauses clauses, List<Entry> queries) {

    /**
     * What was asked.
     *
     * @param typed as typed
     * @param suggestion other words that may have been meant, if any
     * @param replaced whether what is shown was found with the suggestion, for nothing has the
     *     words
     * @param fewer searches with one word less that find something, where this one finds nothing
     */
    public record Asked(
            String typed, Optional<Other> suggestion, boolean replaced, List<Other> fewer) {}

    /**
     * Another search.
     *
     * @param href its parameters
     * @param count of what it finds
     */
    public record Other(String words, String href, int count) {}

    /** What a citation leads to; or else the nearest. */
    public record Cited(List<Link> exact, List<Link> nearest) {}

    /**
     * Things of one kind.
     *
     * @param kind resolution, topic, body or conference
     * @param count of all, of which the first are here
     */
    public record Group(String kind, List<Link> links, int count) {}

    /**
     * Clauses.
     *
     * @param hits those of this page
     * @param count of clauses that fit, over all pages
     * @param page from 1
     * @param beside parameters of the search that the pages are of, without the page
     */
    public record Clauses(
            List<ClauseHit> hits, int count, int page, String beside, List<FilterChoices> filters) {

        static final int ON_A_PAGE = 50;

        public int pages() {
            return Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        }

        public boolean isFirst() {
            return page == 1;
        }

        public boolean isLast() {
            return page >= pages();
        }

        /** The parameters of another page. */
        public String at(int other) {
            return beside + (other > 1 ? "&page=" + other : "");
        }

        public int firstNumber() {
            return (page - 1) * ON_A_PAGE + 1;
        }
    }

    /**
     * A clause with the words.
     *
     * @param facets what it can be filtered by
     * @param words those that were sought told apart
     */
    public record ClauseHit(Link clause, Link text, Facets facets, double score, List<Run> words) {

        public boolean isDraft() {
            return facets.standing().equals("proposed");
        }
    }

    /** What a clause can be filtered by: codes as in addresses, and whose its text is. */
    public record Facets(Optional<SectorTag> tag, String part, String standing) {}

    /** Words in a row that were sought, or were not. */
    public record Run(String words, boolean found, Text language) {}

    /** A filter. */
    public record FilterChoices(String name, List<FilterChoice> choices) {

        private static final int FEW = 5;

        /** Whether its values would push what was found off the screen. */
        public boolean isLong() {
            return choices.size() > FEW || name.equals("edition") || name.equals("conference");
        }

        public boolean isChosen() {
            return choices.stream().anyMatch(FilterChoice::chosen);
        }
    }

    /**
     * A value of a filter.
     *
     * @param value in addresses
     * @param label a name; a code where {@code coded}
     * @param count of the clauses that would be left
     * @param href of the search with it, or, if it is chosen, without it
     */
    public record FilterChoice(
            String value, Text label, boolean coded, int count, String href, boolean chosen) {}

    public boolean isAsked() {
        return !asked.typed().isBlank();
    }

    public boolean isEmpty() {
        return cited.exact().isEmpty()
                && named.isEmpty()
                && clauses.hits().isEmpty()
                && queries.isEmpty();
    }
}
