package itu.mandates.web.embed;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.embed.EmbedPages.Html;
import itu.mandates.web.saved.KeptAnswers;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.QuestionReader;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /embed/{lang}/q/{slug}}: an answer that any site may frame. It is never blank. */
@Controller
class EmbedController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final SavedQueries queries;
    private final QuestionReader reader;
    private final SavedAnswers answers;
    private final EmbedPages pages;
    private final Words words;
    private final Site site;

    EmbedController(
            SavedQueries queries,
            QuestionReader reader,
            SavedAnswers answers,
            EmbedPages pages,
            Words words,
            Site site) {
        this.queries = queries;
        this.reader = reader;
        this.answers = answers;
        this.pages = pages;
        this.words = words;
        this.site = site;
    }

    @GetMapping("/embed/{language:[a-z]{2}}/q/{name}")
    ResponseEntity<byte[]> embed(
            @PathVariable String language, @PathVariable String name, ServletWebRequest web) {
        if (!words.languages().contains(language)) {
            throw new Refusal(Reason.UNKNOWN);
        }
        HttpServletRequest http = web.getRequest();
        Map<String, String> parameters = new TreeMap<>();
        http.getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
        var request =
                new EmbedRequest(queries.named(name), language, parameters, site.origin(http));
        try {
            return answer(request, reader.read(request.file(), request.asked()), web);
        } catch (Refusal refusal) {
            return explained(request, refusal);
        }
    }

    private ResponseEntity<byte[]> answer(
            EmbedRequest request, Question question, ServletWebRequest web) {
        try {
            return current(request, question, web);
        } catch (Refusal refusal) {
            return passes(refusal)
                    ? pages.last(request, question, refusal)
                            .map(text -> head(200, request, CacheControl.maxAge(SOON)).body(text))
                            .orElseThrow(() -> refusal)
                    : explained(request, refusal);
        }
    }

    private ResponseEntity<byte[]> current(
            EmbedRequest request, Question question, ServletWebRequest web) {
        Optional<String> pinned = Optional.ofNullable(request.parameters().get("release"));
        String release = answers.release(pinned);
        String tag = pages.tag(request, question, release);
        CacheControl keeping = keeping(request, pinned.isPresent());
        ResponseEntity<byte[]> notModified = head(304, request, keeping).eTag(tag).build();
        if (web.checkNotModified(tag)) {
            return notModified;
        }
        Html html = pages.answered(request, question, tag, web.getRequest().getRemoteAddr());
        var whole = head(200, request, keeping).eTag(html.tag()).body(html.bytes());
        if (html.tag().equals(tag)) {
            KeptAnswers.keep(web.getRequest(), release, whole, notModified);
        }
        return whole;
    }

    /** Whether the same was answered before and may well be again. */
    private static boolean passes(Refusal refusal) {
        return refusal.reason().isPassing() || refusal.reason() == Reason.TOO_SLOW;
    }

    private ResponseEntity<byte[]> explained(EmbedRequest request, Refusal refusal) {
        return head(refusal.reason().status(), request, CacheControl.noStore())
                .body(pages.explained(request, refusal));
    }

    private static CacheControl keeping(EmbedRequest request, boolean pinned) {
        return pinned
                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                : CacheControl.maxAge(request.file().header().publication().keep())
                        .cachePublic()
                        .staleWhileRevalidate(DAY);
    }

    private static ResponseEntity.BodyBuilder head(
            int status, EmbedRequest request, CacheControl keeping) {
        return ResponseEntity.status(status)
                .cacheControl(keeping)
                .header(HttpHeaders.CONTENT_LANGUAGE, request.language())
                .contentType(HTML);
    }
}
