package itu.mandates.web.editor;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.editor.EditorPage.Outcome;
import itu.mandates.web.editor.EditorRuns.Wish;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.page.Frame;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.view.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of the query editor, and queries that somebody shared. */
@Controller
class EditorController {

    private static final String PAGE = "/query";
    private static final List<String> SHEETS = List.of("queries.css", "editor.css");

    /** What keeping a query costs its client, so that nobody fills the folder. */
    private static final Duration COST_OF_SHARING = Duration.ofSeconds(2);

    /** A longer query does not fit into the addresses of the page in other languages. */
    private static final int LONGEST_IN_ADDRESS = 1500;

    private final EditorPages pages;
    private final EditorRuns runs;
    private final EditorScript script;
    private final SharedQueries shared;
    private final ClientBudget budget;
    private final SavedAnswers answers;
    private final Words words;

    EditorController(
            EditorPages pages,
            EditorRuns runs,
            EditorScript script,
            SharedQueries shared,
            ClientBudget budget,
            SavedAnswers answers,
            Words words) {
        this.pages = pages;
        this.runs = runs;
        this.script = script;
        this.shared = shared;
        this.budget = budget;
        this.answers = answers;
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
        Frame frame = frame(language, PAGE).asked(web.getRequest().getQueryString());
        return view(page, frame, web, HttpStatus.OK);
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
        Frame frame = frame(language, PAGE).asked(address(query));
        return answered(wish, frame, web);
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
            Frame frame = frame(language, PAGE).asked(address(formatted));
            EditorPage page = pages.of(formatted, Optional.empty(), language);
            return view(page, frame, web, HttpStatus.OK);
        } catch (Refusal refusal) {
            return refused(refusal, query, frame(language, PAGE).asked(address(query)), web);
        }
    }

    /** Keeps the query under an address of its own and leads to it. */
    @PostMapping("/{language:[a-z]{2}}" + PAGE + "/share")
    ModelAndView share(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String query,
            ServletWebRequest web) {
        words.requireOffered(language);
        try {
            runs.open(query);
            budget.take(web.getRequest().getRemoteAddr(), COST_OF_SHARING);
            return seeOther("/" + language + "/s/" + shared.keep(query));
        } catch (Refusal refusal) {
            return refused(refusal, query, frame(language, PAGE).asked(address(query)), web);
        }
    }

    private static ModelAndView seeOther(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** A shared query with its answer. */
    @GetMapping("/{language:[a-z]{2}}/s/{name}")
    ModelAndView shared(
            @PathVariable String language, @PathVariable String name, ServletWebRequest web) {
        words.requireOffered(language);
        String query = shared.named(name).orElseThrow(() -> new Refusal(Reason.UNKNOWN));
        web.getResponse().setHeader("X-Robots-Tag", "noindex");
        return answered(new Wish(query, language, "", ""), frame(language, "/s/" + name), web);
    }

    private ModelAndView answered(Wish wish, Frame frame, ServletWebRequest web) {
        HttpServletRequest request = web.getRequest();
        try {
            Outcome outcome = Outcome.of(runs.run(wish, request.getRemoteAddr()));
            EditorPage page = pages.of(wish.query(), Optional.of(outcome), wish.language());
            return view(page, frame, web, HttpStatus.OK);
        } catch (Refusal refusal) {
            return refused(refusal, wish.query(), frame, web);
        }
    }

    private ModelAndView refused(
            Refusal refusal, String query, Frame frame, ServletWebRequest web) {
        String language = frame.language();
        Outcome outcome = Outcome.of(pages.problem(refusal, query, language));
        return view(
                pages.of(query, Optional.of(outcome), language),
                frame,
                web,
                HttpStatusCode.valueOf(refusal.reason().status()));
    }

    private ModelAndView view(
            EditorPage page, Frame frame, ServletWebRequest web, HttpStatusCode status) {
        web.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return new ModelAndView("editor", status)
                .addObject("page", page)
                .addObject("frame", frame)
                .addObject("sheets", SHEETS)
                .addObject("scripts", script.names())
                .addObject("origin", "")
                .addObject("outside", false);
    }

    private Frame frame(String language, String path) {
        String release = answers.release(Optional.empty());
        return Frame.of(words, language, path, release, false);
    }

    private static String address(String query) {
        return query.length() > LONGEST_IN_ADDRESS ? "" : "query=" + Addresses.parameter(query);
    }
}
