package itu.mandates.web.embed;

import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.web.embed.EmbedBuilder.Chosen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody chose in the form of the builder.
 *
 * @param file the query that is to be shown
 */
record BuilderRequest(QueryFile file, HttpServletRequest http) {

    static final List<Integer> WIDTHS = List.of(320, 600, 960);
    private static final int USUAL_WIDTH = 600;

    /** What the address names, as far as it is offered; else what is usual. */
    Chosen chosen(String language, List<String> languages) {
        String wanted = one("in", language);
        String first = file.header().publication().views().get(0).kind().code();
        String width = one("width", "");
        return new Chosen(
                file.name(),
                languages.contains(wanted) ? wanted : language,
                file.header().publication().view(one("_view", first)).isPresent()
                        ? one("_view", first)
                        : first,
                looks(),
                one("_title", "1").equals("0"),
                WIDTHS.stream()
                        .filter(each -> each.toString().equals(width))
                        .findFirst()
                        .orElse(USUAL_WIDTH));
    }

    private Looks looks() {
        return Looks.of(
                Looks.PARAMETERS.stream()
                        .collect(Collectors.toMap(name -> name, name -> one(name, ""))));
    }

    /** The parameters of this query; what another one asked for is left out. */
    Map<String, String> values() {
        var values = new TreeMap<>(file.examples());
        file.header().parameters().stream()
                .map(Parameter::name)
                .filter(name -> !one(name, "").isEmpty())
                .forEach(name -> values.put(name, one(name, "")));
        return values;
    }

    private String one(String name, String otherwise) {
        return one(http, name, otherwise);
    }

    static String one(HttpServletRequest http, String name, String otherwise) {
        String value = http.getParameter(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
