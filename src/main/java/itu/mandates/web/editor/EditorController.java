package itu.mandates.web.editor;

import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.editor.EditorRuns.Wish;
import itu.mandates.web.page.Frame;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of the query editor. */
@Controller
class EditorController {

    private static final String PAGE = "/query";

    private final EditorPages pages;
    private final EditorRuns runs;
    private final EditorViews views;
    private final Words words;

    EditorController(EditorPages pages, EditorRuns runs, EditorViews views, Words words) {
        this.pages = pages;
        this.runs = runs;
        this.views = views;
        this.words = words;
    }

    /** With a query to start from, the one of the address, or a saved one. */
    @GetMapping("/{language:[a-z]{2}}" + PAGE)
    ModelAndView open(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(name = "q", defaultValue = "") String saved,
            ServletWebRequest web) {
        words.requireOffered(language);
        EditorPage page =
                !query.isBlank()
                        ? pages.of(query, Optional.empty(), language)
                        : saved.isBlank()
                                ? pages.fresh(language)
                                : pages.of(
                                        pages.saved(saved, values(web), language),
                                        Optional.empty(),
                                        language);
        Frame frame = views.frame(language, PAGE).asked(web.getRequest().getQueryString());
        return views.view(page, frame, web, HttpStatus.OK);
    }

    private static Map<String, String> values(ServletWebRequest web) {
        var values = new TreeMap<String, String>();
        web.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        return values;
    }

    /** The same page with the answer. */
    @PostMapping("/{language:[a-z]{2}}" + PAGE)
    ModelAndView run(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String value,
            ServletWebRequest web) {
        words.requireOffered(language);
        var wish = new Wish(query, language, label, value);
        Frame frame = views.frame(language, PAGE).asked(EditorViews.address(query));
        return views.answered(wish, frame, web);
    }

    /** The same page with the query laid out anew; comments do not outlive that. */
    @PostMapping("/{language:[a-z]{2}}" + PAGE + "/format")
    ModelAndView format(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String query,
            ServletWebRequest web) {
        words.requireOffered(language);
        try {
            String formatted = runs.open(query).serialize();
            Frame frame = views.frame(language, PAGE).asked(EditorViews.address(formatted));
            EditorPage page = pages.of(formatted, Optional.empty(), language);
            return views.view(page, frame, web, HttpStatus.OK);
        } catch (Refusal refusal) {
            return views.refused(
                    refusal,
                    query,
                    views.frame(language, PAGE).asked(EditorViews.address(query)),
                    web);
        }
    }
}
