package itu.mandates.web.search;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.page.Frame;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Site;
import itu.mandates.web.search.SearchPages.Reader;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The search page. */
@Controller
class SearchController {

    /** For an answer without a body. */
    private static final View SENT = (model, request, response) -> {};

    private final SearchPages pages;
    private final SearchIndex index;
    private final Words words;
    private final SiteFiles files;

    SearchController(SearchPages pages, SearchIndex index, Words words, SiteFiles files) {
        this.pages = pages;
        this.index = index;
        this.words = words;
        this.files = files;
    }

    @GetMapping("/{language:[a-z]{2}}/search")
    ModelAndView search(@PathVariable String language, ServletWebRequest web) {
        if (!words.languages().contains(language)) {
            throw new Refusal(Reason.UNKNOWN);
        }
        Sought sought = new SearchRequest(web.getRequest()).sought();
        String release = index.release();
        web.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (web.checkNotModified(
                Site.tag(release, files.version(), language, sought, number(web)))) {
            return new ModelAndView(SENT);
        }
        Frame frame = Frame.of(words, language, "/search", release, false);
        return new ModelAndView("search")
                .addObject("page", page(sought, language, web))
                .addObject("sheets", List.of("queries.css", "search.css"))
                .addObject("machine", sought.with("", "") + "&lang=" + language)
                .addObject("frame", frame.asked(web.getRequest().getQueryString()));
    }

    private SearchPage page(Sought sought, String language, ServletWebRequest web) {
        var reader = new Reader(language, web.getRequest().getRemoteAddr(), number(web));
        SearchPage page = pages.page(sought, reader);
        if (reader.page() > page.clauses().pages()) {
            throw new Refusal(Reason.UNKNOWN);
        }
        return page;
    }

    private static int number(ServletWebRequest web) {
        return new SearchRequest(web.getRequest()).page();
    }
}
