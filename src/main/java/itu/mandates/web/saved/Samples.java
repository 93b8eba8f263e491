package itu.mandates.web.saved;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.saved.QueryPage.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/**
 * Code that fetches an answer, or shows it on another site; the patterns are in samples/.
 *
 * @param origin of this server
 * @param options of an embed, such as its view
 */
public record Samples(Question question, String origin, Map<String, String> options) {

    private static final List<String> KINDS =
            List.of("curl", "python", "r", "java", "iframe", "component");

    /** One for each language and way. */
    public List<Sample> all() {
        return KINDS.stream().map(this::of).toList();
    }

    /** A sample of one kind, such as "iframe". */
    public Sample of(String kind) {
        String text = new ResourceFolder("samples").file(kind + ".txt").orElseThrow();
        for (var blank : blanks().entrySet()) {
            text = text.replace("{{" + blank.getKey() + "}}", blank.getValue());
        }
        return new Sample(kind, text.strip());
    }

    /** The title of the query in the language of the question. */
    public String title() {
        return question.file().header().title().in(question.language());
    }

    private Map<String, String> blanks() {
        var links = QuestionLinks.of(question);
        String language = question.language();
        Map<String, String> asked = Map.of("_lang", language);
        String page = origin + links.page(language, Map.of());
        return Map.ofEntries(
                Map.entry("CSV", origin + links.data("csv", asked)),
                Map.entry("FRAGMENT", origin + links.data("html", asked)),
                Map.entry("OEMBED", Downloads.oembed(origin, page)),
                Map.entry("EMBED", html(origin + links.embed(language, options))),
                Map.entry("PAGE", html(page)),
                Map.entry("NAME", question.file().name()),
                Map.entry("PARAMETERS", html(links.parameters(options))),
                Map.entry("TITLE", html(title())),
                Map.entry("ORIGIN", origin),
                Map.entry("HEIGHT", String.valueOf(height())));
    }

    private int height() {
        return question.file().header().publication().height();
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
