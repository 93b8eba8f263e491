package itu.mandates.web.page;

import itu.mandates.web.Refusal;
import itu.mandates.web.Served;
import itu.mandates.web.Speech;
import itu.mandates.web.Words;
import itu.mandates.web.view.StructuredData;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Sends pages, and those that the reader already has not again. */
@Component
public final class Answers {

    /** The parameter that names the release to read. */
    public static final String PINNED = "release";

    private static final int SHOWN_OF_RELEASE = 16;

    /** Of what never changes: Cache-Control of an answer from a release that its address names. */
    public static final String FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue();

    /** To be asked again each time: Cache-Control of an answer that changes with the release. */
    public static final String FOR_NOW = CacheControl.noCache().getHeaderValue();

    private final Words words;
    private final SiteFiles files;
    private final Served served;

    Answers(Words words, SiteFiles files, Served served) {
        this.words = words;
        this.files = files;
        this.served = served;
    }

    /**
     * A template and what it shows.
     *
     * @param template such as "edition"
     * @param data what search engines read
     */
    public record Page(String template, Object content, StructuredData data) {

        public Page(String template, Object content) {
            this(template, content, StructuredData.NONE);
        }

        public Page described(StructuredData described) {
            return new Page(template, content, described);
        }
    }

    /** Nothing of a page changes but with the release or the program. */
    public ModelAndView send(Page page, Frame frame, ServletWebRequest request) {
        String tag =
                "W/\"%s-%s-%s\""
                        .formatted(
                                frame.release().substring(0, SHOWN_OF_RELEASE),
                                files.version(),
                                frame.language());
        request.getResponse()
                .setHeader(
                        HttpHeaders.CACHE_CONTROL, keeping(frame.release(), request.getRequest()));
        if (request.checkNotModified(tag)) {
            return new ModelAndView(ErrorPages.SENT);
        }
        return new ModelAndView(page.template())
                .addObject("page", page.content())
                .addObject(
                        "frame",
                        frame.asked(request.getRequest().getQueryString()).described(page.data()))
                .addObject("say", new Speech(words, frame.language()));
    }

    /**
     * How long an answer may be kept: for good if its address names the release it is of.
     *
     * @throws Refusal GONE or UNKNOWN if it names another one
     */
    public String keeping(String release, HttpServletRequest request) {
        String pinned = request.getParameter(PINNED);
        if (pinned == null) {
            return FOR_NOW;
        }
        served.require(pinned, release);
        return FOR_GOOD;
    }

    /** What every file carries that is made of a release: programs of any site may read it. */
    public static BodyBuilder file(String tag, String keeping) {
        return ResponseEntity.ok()
                .eTag(tag)
                .header(HttpHeaders.CACHE_CONTROL, keeping)
                .header("Access-Control-Allow-Origin", "*");
    }
}
