package itu.mandates.web.saved;

/**
 * Which rows of an answer are wanted.
 *
 * @param number of the page, from 1
 * @param size rows on a page
 * @param asked whether there are pages; if not, all rows are wanted, and what is beyond the size is
 *     cut off
 */
public record Paging(int number, int size, boolean asked) {

    public Paging next() {
        return new Paging(number + 1, size, true);
    }

    public Paging previous() {
        return new Paging(number - 1, size, true);
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** The number of the first row of the page among all rows, from 1. */
    public long firstRow() {
        return (number - 1L) * size + 1;
    }
}
