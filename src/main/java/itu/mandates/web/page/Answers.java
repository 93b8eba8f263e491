package itu.mandates.web.page;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Speech;
import itu.mandates.web.Words;
import itu.mandates.web.view.StructuredData;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Sends pages, and those that the reader already has not again. */
@Component
class Answers {

    private static final int SHOWN_OF_RELEASE = 16;

    private final Words words;
    private final SiteFiles files;

    Answers(Words words, SiteFiles files) {
        this.words = words;
        this.files = files;
    }

    /**
     * A template and what it shows.
     *
     * @param template such as "edition"
     * @param data what search engines read
     */
    record Page(String template, Object content, StructuredData data) {

        Page(String template, Object content) {
            this(template, content, StructuredData.NONE);
        }

        Page described(StructuredData described) {
            return new Page(template, content, described);
        }
    }

    /**
     * @throws Refusal UNKNOWN if there are no pages in the language
     */
    void requireOffered(String language) {
        if (!words.languages().contains(language)) {
            throw new Refusal(Reason.UNKNOWN);
        }
    }

    /** Nothing of a page changes but with the release or the program. */
    ModelAndView send(Page page, Frame frame, ServletWebRequest request) {
        String tag =
                "W/\"%s-%s-%s\""
                        .formatted(
                                frame.release().substring(0, SHOWN_OF_RELEASE),
                                files.version(),
                                frame.language());
        request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
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
}
