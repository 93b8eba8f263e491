package itu.mandates.web.about;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.List;

/**
 * A page of a long list.
 *
 * @param shown on this page
 * @param page from 1
 * @param pages that there are
 */
public record OnPage<T>(List<T> shown, int page, int pages) {

    /**
     * The page that is asked for; the first if none is.
     *
     * @param asked its number, or "" for none
     * @param size how many are on a page
     * @throws Refusal PARAMETER if that is no number of a page, UNKNOWN if there is no such page
     */
    static <T> OnPage<T> of(List<T> all, String asked, int size) {
        if (!asked.matches("([1-9]\\d{0,5})?")) {
            throw new Refusal(Reason.PARAMETER, "page").with("parameter", "page");
        }
        int page = asked.isEmpty() ? 1 : Integer.parseInt(asked);
        int pages = Math.max(1, (all.size() + size - 1) / size);
        if (page > pages) {
            throw new Refusal(Reason.UNKNOWN);
        }
        return new OnPage<>(
                all.stream().skip((page - 1L) * size).limit(size).toList(), page, pages);
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page >= pages;
    }
}
