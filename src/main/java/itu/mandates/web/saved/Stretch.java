package itu.mandates.web.saved;

import itu.mandates.web.saved.QueryPage.Rows;

/**
 * The rows of a page, as a part of an answer that is found once for many pages: whoever turns the
 * page does not have it found again, and knows how many rows there are.
 *
 * @param found which rows are found at once
 * @param from of these, how many stand before the page
 * @param size rows on the page
 */
record Stretch(Paging found, int from, int size) {

    /**
     * The stretch of a page.
     *
     * @param most rows that may be found at once
     * @param shown rows that a page may show
     */
    static Stretch of(Paging page, int most, int shown) {
        int size = Math.min(Math.min(page.size(), shown), most);
        int together = most - most % size;
        long before = (page.number() - 1L) * size;
        return new Stretch(
                new Paging((int) (before / together) + 1, together, false),
                (int) (before % together),
                size);
    }

    /** Whether there are rows after those of the page. */
    boolean hasMore(SavedAnswer answer) {
        return answer.more() || answer.result().size() > from + size;
    }

    /**
     * What is counted.
     *
     * @param whole whether all that was found is shown, as in a matrix
     */
    Rows rows(SavedAnswer answer, boolean whole) {
        int start = whole ? 0 : from;
        int left = Math.max(answer.result().size() - start, 0);
        return new Rows(
                found.firstRow() + start,
                whole ? left : Math.min(left, size),
                whole ? answer.more() : hasMore(answer),
                found.firstRow() - 1 + answer.result().size(),
                answer.more(),
                answer.release(),
                answer.took().toMillis());
    }
}
