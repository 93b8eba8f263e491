package itu.mandates.web.search;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads what is sought from the parameters of a request. */
record SearchRequest(HttpServletRequest request) {

    private static final int LONGEST_PAGE = 5;
    private static final String EXAMPLE = "accessibility";

    /** Of a program, beside the filters. */
    static final List<String> PARAMETERS = List.of("q", "lang", "page", "release");

    /**
     * @throws Refusal PARAMETER for a value that is too long
     */
    Sought sought() {
        var filters = new TreeMap<String, String>();
        Sought.FILTERS.forEach(name -> filters.put(name, value(name)));
        return new Sought(value("q"), filters);
    }

    /**
     * The same for a program, which is told what it spelt wrongly.
     *
     * @throws Refusal PARAMETER for a name that is none, MISSING_VALUE without words
     */
    Sought soughtByProgram(Words words) {
        var known = new ArrayList<>(PARAMETERS);
        known.addAll(Sought.FILTERS);
        request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(
                        name -> {
                            throw refused(name).with("allowed", known);
                        });
        if (value("q").isEmpty()) {
            String right = words.say(Words.DEFAULT, "parameter.right.string");
            throw new Refusal(Reason.MISSING_VALUE, "q", right, EXAMPLE)
                    .with("parameter", "q")
                    .with("example", EXAMPLE);
        }
        return sought();
    }

    /** The address of another page, as a Link header has it. */
    String link(String relation, int page) {
        var uri =
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam("page", page == 1 ? List.of() : List.of(page));
        return "<" + uri.build().toUriString() + ">; rel=\"" + relation + "\"";
    }

    /**
     * From 1.
     *
     * @throws Refusal PARAMETER if it is no such number
     */
    int page() {
        String page = value("page");
        if (!page.isEmpty() && (!page.matches("[1-9]\\d*") || page.length() > LONGEST_PAGE)) {
            throw refused("page");
        }
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    String value(String name) {
        String given = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        if (given.length() > Sought.LONGEST) {
            throw refused(name);
        }
        return given;
    }

    static Refusal refused(String name) {
        return new Refusal(Reason.PARAMETER, name).with("parameter", name);
    }
}
