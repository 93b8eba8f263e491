package itu.mandates.web.page;

import itu.mandates.web.Nearest;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.page.Library.Missing;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.Text;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody may have meant who asked for an address that nothing has. */
final class Instead {

    /** Pages that have no identifier, as in their addresses. */
    private static final List<String> PAGES =
            List.of(
                    "accessibility",
                    "api",
                    "changes",
                    "compare",
                    "compile",
                    "data",
                    "embed",
                    "limits",
                    "overlaps",
                    "q",
                    "quality",
                    "query",
                    "search");

    private static final Pattern TEXT = Pattern.compile("/eli/([a-z]+)/[a-z]+/([A-Za-z0-9-]+).*");
    private static final int LONGEST_SOUGHT = 60;

    private Instead() {}

    /** What the reader may have meant: things, saved queries or pages that are spelt alike. */
    static List<Link> of(Missing missing, String language, HttpServletRequest request) {
        if (!missing.instead().isEmpty() || missing.refusal().reason() != Reason.UNKNOWN) {
            return missing.instead();
        }
        Object named = missing.refusal().members().get(Refusal.NEAREST);
        Stream<?> near = named instanceof List<?> list ? list.stream() : pages(address(request));
        return near.map(path -> new Link(new Text(path.toString(), ""), "/" + language + path))
                .toList();
    }

    private static Stream<String> pages(String address) {
        String[] parts = address.split("/", 4);
        return parts.length < 3
                ? Stream.of()
                : Nearest.to(parts[2], PAGES.stream()).stream().map(page -> "/" + page);
    }

    /** The address that was asked, where the container passed the request on. */
    private static String address(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** Words to search for in place of an unknown address: what its last parts say. */
    static String words(Refusal refusal, HttpServletRequest request) {
        String path = Addresses.decoded(address(request)).replaceFirst("^/[a-z]{2}(?=/)", "");
        var text = TEXT.matcher(path);
        String words =
                text.matches()
                        ? text.group(1) + " " + text.group(2)
                        : path.substring(path.lastIndexOf('/') + 1).replaceAll("[-_.]+", " ");
        return refusal.reason() == Reason.UNKNOWN && words.length() <= LONGEST_SOUGHT
                ? words.strip()
                : "";
    }
}
