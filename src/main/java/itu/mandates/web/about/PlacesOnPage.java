package itu.mandates.web.about;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.about.QualityPage.PlaceView;
import java.util.List;

/**
 * A page of the places where a rule found something.
 *
 * @param places of this page
 * @param page from 1
 * @param pages that there are
 */
public record PlacesOnPage(List<PlaceView> places, int page, int pages) {

    private static final int ON_A_PAGE = 200;

    /**
     * The page that is asked for; the first if none is.
     *
     * @throws Refusal PARAMETER if it has no such number
     */
    static PlacesOnPage of(List<PlaceView> all, String asked) {
        if (!asked.matches("([1-9]\\d{0,5})?")) {
            throw new Refusal(Reason.PARAMETER, "page").with("parameter", "page");
        }
        int page = asked.isEmpty() ? 1 : Integer.parseInt(asked);
        return new PlacesOnPage(
                all.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList(),
                page,
                Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE));
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page >= pages;
    }
}
