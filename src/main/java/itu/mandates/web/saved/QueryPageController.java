package itu.mandates.web.saved;

import itu.mandates.query.QueryFile;
import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.Frame;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.QueryPages.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The catalogue of saved queries, and the page of each. */
@Controller
class QueryPageController {

    /** For an answer without a body. */
    private static final View SENT = (model, request, response) -> {};

    private static final List<String> SHEETS = List.of("queries.css");

    private final SavedQueries queries;
    private final QueryPages pages;
    private final SavedAnswers answers;
    private final Words words;
    private final Site site;
    private final SiteFiles files;

    QueryPageController(
            SavedQueries queries,
            QueryPages pages,
            SavedAnswers answers,
            Words words,
            Site site,
            SiteFiles files) {
        this.queries = queries;
        this.pages = pages;
        this.answers = answers;
        this.words = words;
        this.site = site;
        this.files = files;
    }

    @GetMapping("/{language:[a-z]{2}}/q")
    ModelAndView catalogue(@PathVariable String language, ServletWebRequest web) {
        words.requireOffered(language);
        String sought = Optional.ofNullable(web.getParameter("text")).orElse("").strip();
        if (hasAlready(web, Site.tag(files.version(), language, sought))) {
            return new ModelAndView(SENT);
        }
        var frame = Frame.of(words, language, "/q", answers.release(Optional.empty()), false);
        return new ModelAndView("queries")
                .addObject("page", QueryCatalogue.of(queries, sought, language))
                .addObject("sheets", SHEETS)
                .addObject("frame", frame.asked(web.getRequest().getQueryString()));
    }

    @GetMapping("/{language:[a-z]{2}}/q/{name}")
    ModelAndView query(
            @PathVariable String language, @PathVariable String name, ServletWebRequest web) {
        words.requireOffered(language);
        QueryFile file = queries.named(name);
        Visitor visitor = visitor(language, web.getRequest());
        String release = answers.release(Optional.ofNullable(visitor.parameters().get("release")));
        try {
            Question question = pages.question(file, visitor);
            String tag =
                    Site.tag(
                            release,
                            question.rowsKey(),
                            visitor.parameters(),
                            language,
                            visitor.origin(),
                            files.version());
            return hasAlready(web, tag)
                    ? new ModelAndView(SENT)
                    : view(pages.page(question, visitor), visitor, web);
        } catch (Refusal refusal) {
            if (!QueryPages.isAboutAnswer(refusal)) {
                throw refusal;
            }
            ModelAndView page = view(pages.refused(file, visitor, refusal), visitor, web);
            web.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            page.setStatus(HttpStatusCode.valueOf(refusal.reason().status()));
            return page;
        }
    }

    private ModelAndView view(QueryPage page, Visitor visitor, ServletWebRequest web) {
        String release = page.answer().map(answer -> answer.rows().release()).orElse("");
        var frame =
                Frame.of(words, visitor.language(), "/q/" + page.words().name(), release, false);
        return new ModelAndView("query")
                .addObject("page", page)
                .addObject("origin", "")
                .addObject("outside", false)
                .addObject("sheets", SHEETS)
                .addObject("oembed", page.ways().oembed())
                .addObject("frame", frame.asked(web.getRequest().getQueryString()));
    }

    private static boolean hasAlready(ServletWebRequest web, String tag) {
        web.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, keeping(web));
        return web.checkNotModified(tag);
    }

    private static String keeping(ServletWebRequest web) {
        return web.getParameter(Answers.PINNED) == null ? Answers.FOR_NOW : Answers.FOR_GOOD;
    }

    private Visitor visitor(String language, HttpServletRequest request) {
        Map<String, String> first = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return new Visitor(first, language, site.origin(request), request.getRemoteAddr());
    }
}
