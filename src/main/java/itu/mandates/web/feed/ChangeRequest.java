package itu.mandates.web.feed;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.view.ChangeFilter;
import itu.mandates.web.view.ChangeFilter.About;
import itu.mandates.web.view.ChangeFilter.Days;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Reads a filter of changes from the parameters of a request. */
record ChangeRequest(HttpServletRequest request) {

    private static final String DAY = "(\\d{4}(-\\d{2}(-\\d{2})?)?)?";

    /**
     * @throws Refusal PARAMETER, naming the one that cannot be read
     */
    ChangeFilter filter() {
        return new ChangeFilter(
                text("body", "[a-z0-9-]{0,60}"),
                oneOf("kind", ChangeFilter.KINDS),
                text("conference", "(/id/conference/[a-z0-9-]{1,80})?"),
                text("resolution", "(/eli/[A-Za-z0-9./-]{1,120})?"),
                oneOf("state", ChangeFilter.STANDINGS),
                new About(
                        text("topic", "(/id/topic/[a-z0-9-]{1,80})?"),
                        text("addressee", "(/id/[A-Za-z0-9/-]{1,120})?")),
                new Days(text("from", DAY), text("to", DAY)),
                page());
    }

    int page() {
        String page = text("page", "([1-9]\\d{0,4})?");
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    private String oneOf(String name, List<String> offered) {
        var values = new ArrayList<>(offered);
        values.add("");
        return text(name, String.join("|", values));
    }

    private String text(String name, String pattern) {
        String asked = request.getParameter(name);
        if (asked != null && !asked.matches(pattern)) {
            throw new Refusal(Reason.PARAMETER, name).with("parameter", name);
        }
        return asked == null ? "" : asked;
    }
}
