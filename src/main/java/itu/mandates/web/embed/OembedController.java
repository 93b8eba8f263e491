package itu.mandates.web.embed;

import itu.mandates.web.ForPrograms;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.QuestionReader;
import itu.mandates.web.saved.Samples;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** {@code /oembed}: from the address of a query's page the frame that shows it (oEmbed 1.0). */
@ForPrograms
@RestController
class OembedController {

    private static final Pattern PAGE =
            Pattern.compile("(?:/embed)?/([a-z]{2})/q/([a-z0-9-]{1,80})");
    private static final int WIDTH = 600;
    private static final int SECONDS = 3600;

    private final SavedQueries queries;
    private final QuestionReader reader;
    private final Words words;
    private final Site site;

    OembedController(SavedQueries queries, QuestionReader reader, Words words, Site site) {
        this.queries = queries;
        this.reader = reader;
        this.words = words;
        this.site = site;
    }

    @GetMapping("/oembed")
    ResponseEntity<Map<String, Object>> oembed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "100000") int maxwidth,
            @RequestParam(defaultValue = "100000") int maxheight,
            HttpServletRequest http) {
        if (!format.equals("json")) {
            return ResponseEntity.status(501).build();
        }
        String origin = site.origin(http);
        Question question = question(url, origin);
        var samples = new Samples(question, origin, Map.of());
        int height = question.file().header().publication().height();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("provider_name", words.say(question.language(), "site.name"));
        answer.put("provider_url", origin + "/");
        answer.put("title", samples.title());
        answer.put("cache_age", SECONDS);
        answer.put("width", Math.min(WIDTH, Math.max(1, maxwidth)));
        answer.put("height", Math.min(height, Math.max(1, maxheight)));
        answer.put("html", samples.of("iframe").code());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(SECONDS)).cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }

    /** Only pages of this server have frames here. */
    private Question question(String url, String origin) {
        if (!url.startsWith(origin + "/") || url.length() > 4000) {
            throw new Refusal(Reason.UNKNOWN);
        }
        UriComponents address = UriComponentsBuilder.fromUriString(url).build();
        Matcher page = PAGE.matcher(String.valueOf(address.getPath()));
        if (!page.matches() || !words.languages().contains(page.group(1))) {
            throw new Refusal(Reason.UNKNOWN);
        }
        var request =
                new EmbedRequest(
                        queries.named(queries.current(page.group(2))),
                        page.group(1),
                        parameters(address),
                        origin);
        return reader.read(request.file(), request.asked());
    }

    private static Map<String, String> parameters(UriComponents address) {
        var parameters = new TreeMap<String, String>();
        address.getQueryParams()
                .toSingleValueMap()
                .forEach(
                        (name, value) ->
                                parameters.put(decoded(name), value == null ? "" : decoded(value)));
        return parameters;
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace("+", " "), StandardCharsets.UTF_8);
    }
}
