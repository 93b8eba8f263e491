package itu.mandates.web.editor;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.editor.EditorRuns.Wish;
import itu.mandates.web.guard.ClientBudget;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Queries that somebody shared. */
@Controller
class SharedQueryController {

    /** What keeping a query costs its client, so that nobody fills the folder. */
    private static final Duration COST_OF_SHARING = Duration.ofSeconds(2);

    private final EditorRuns runs;
    private final EditorViews views;
    private final SharedQueries shared;
    private final ClientBudget budget;
    private final Words words;

    SharedQueryController(
            EditorRuns runs,
            EditorViews views,
            SharedQueries shared,
            ClientBudget budget,
            Words words) {
        this.runs = runs;
        this.views = views;
        this.shared = shared;
        this.budget = budget;
        this.words = words;
    }

    /** Keeps the query under an address of its own and leads to it. */
    @PostMapping("/{language:[a-z]{2}}/query/share")
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
            return views.refused(
                    refusal,
                    query,
                    views.frame(language, "/query").asked(EditorViews.address(query)),
                    web);
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
        return views.answered(
                new Wish(query, language, "", ""), views.frame(language, "/s/" + name), web);
    }
}
