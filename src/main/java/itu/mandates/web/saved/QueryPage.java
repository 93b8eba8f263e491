package itu.mandates.web.saved;

import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a saved query shows.
 *
 * @param words title, question and description
 * @param answer empty while something is wrong with the parameters
 * @param isExample whether the answer is to the example of a parameter that nobody gave
 * @param sparql the query with its parameters filled in
 */
public record QueryPage(
        QueryTexts words,
        QueryForm form,
        Optional<AnswerPart> answer,
        boolean isExample,
        Ways ways,
        String sparql) {

    /**
     * What a query is called, asks, and how its answer is to be read.
     *
     * @param status "stable", "draft" or "retired"
     */
    public record QueryTexts(
            String name, Text title, Text question, Optional<Text> description, String status) {}

    /**
     * The answer.
     *
     * @param views that there are, as links
     * @param rows what is counted of it
     */
    public record AnswerPart(Shown shown, List<ViewLink> views, Rows rows, Pages pages) {}

    /** A view, and whether it is the one that is shown. */
    public record ViewLink(String kind, String href, boolean isShown) {}

    /**
     * The rows that are shown.
     *
     * @param first number of the first, from 1
     * @param count of those on the page
     * @param isCut whether there are more than this page shows
     * @param total rows of all pages
     * @param open whether there are more than those
     * @param release of which they are
     * @param milliseconds that it took to find them
     */
    public record Rows(
            long first,
            int count,
            boolean isCut,
            long total,
            boolean open,
            String release,
            long milliseconds) {

        /** Of an answer without pages: what is cut off is not counted. */
        public Rows(long first, int count, boolean isCut, String release, long milliseconds) {
            this(first, count, isCut, first - 1 + count, isCut, release, milliseconds);
        }

        public boolean isEmpty() {
            return count == 0;
        }

        /** Whether all rows there are stand on this page. */
        public boolean isWhole() {
            return count == total && !open;
        }

        public long last() {
            return first + count - 1;
        }

        public String shortRelease() {
            return Figure.shortened(release);
        }
    }

    /** The pages before and after; "" if there is none. */
    public record Pages(String previous, String next) {}

    /**
     * Ways to use the answer elsewhere.
     *
     * @param permanent address of this question
     * @param pinned the same, of this release only
     */
    public record Ways(
            List<Download> downloads,
            String permanent,
            String pinned,
            String embed,
            String oembed,
            List<Sample> samples) {}

    /** A form of the answer to fetch. */
    public record Download(String suffix, String href, String type) {}

    /**
     * How to use the answer in a language or on a site.
     *
     * @param kind "curl", "python", "r", "java", "iframe" or "component"
     */
    public record Sample(String kind, String code) {}
}
