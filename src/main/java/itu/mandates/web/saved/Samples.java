package itu.mandates.web.saved;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.saved.QueryPage.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** Code that fetches an answer, or shows it on another site; the patterns are in samples/. */
public final class Samples {

    private static final List<String> KINDS =
            List.of("curl", "python", "r", "java", "iframe", "component");

    private static final ResourceFolder FOLDER = new ResourceFolder("samples");

    private Samples() {}

    /**
     * One for each language and way.
     *
     * @param origin of this server
     * @param title of the frame
     */
    public static List<Sample> of(Question question, String origin, String title) {
        return KINDS.stream()
                .map(kind -> new Sample(kind, filled(kind, question, origin, title)))
                .toList();
    }

    /** A sample of one kind, such as "iframe". */
    public static String filled(String kind, Question question, String origin, String title) {
        var links = QuestionLinks.of(question);
        String language = question.language();
        Map<String, String> blanks =
                Map.of(
                        "CSV", origin + links.data("csv", Map.of("_lang", language)),
                        "EMBED", html(origin + links.embed(language, Map.of())),
                        "PAGE", html(origin + links.page(language, Map.of())),
                        "NAME", question.file().name(),
                        "PARAMETERS", html(links.parameters()),
                        "TITLE", html(title),
                        "LANGUAGE", language,
                        "ORIGIN", origin,
                        "HEIGHT", String.valueOf(question.file().header().publication().height()));
        String text = FOLDER.file(kind + ".txt").orElseThrow();
        for (var blank : blanks.entrySet()) {
            text = text.replace("{{" + blank.getKey() + "}}", blank.getValue());
        }
        return text.strip();
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
