package itu.mandates.web.page;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.page.Answers.Page;
import itu.mandates.web.view.ComparePage;
import itu.mandates.web.view.OverlapFilter;
import itu.mandates.web.view.OverlapsPage;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The pages that lay clauses side by side: two of them, or all that say alike. */
@Controller
class CompareController {

    private static final int LONGEST = 400;

    private final Library library;
    private final Words words;
    private final Answers answers;

    CompareController(Library library, Words words, Answers answers) {
        this.library = library;
        this.words = words;
        this.answers = answers;
    }

    @GetMapping("/{language:[a-z]{2}}/compare")
    ModelAndView compare(
            @PathVariable String language,
            @RequestParam(name = "a", defaultValue = "") String one,
            @RequestParam(name = "b", defaultValue = "") String other,
            @RequestParam(name = "view", defaultValue = "") String view,
            ServletWebRequest request) {
        words.requireOffered(language);
        requireShort("a", one);
        requireShort("b", other);
        var found =
                library.page(
                        List.of("compare", one, other, view),
                        language,
                        facts -> new Page("compare", ComparePage.of(one, other, view, facts)));
        Frame frame = Frame.of(words, language, "/compare", found.release(), false);
        return answers.send(found.value(), frame, request);
    }

    @GetMapping("/{language:[a-z]{2}}/overlaps")
    ModelAndView overlaps(@PathVariable String language, ServletWebRequest request) {
        words.requireOffered(language);
        OverlapFilter filter = filter(request);
        var found =
                library.page(
                        List.of("overlaps", filter.toString()),
                        language,
                        facts -> new Page("overlaps", OverlapsPage.of(filter, facts)));
        Frame frame = Frame.of(words, language, "/overlaps", found.release(), false);
        return answers.send(found.value(), frame, request);
    }

    private static void requireShort(String parameter, String value) {
        if (value.length() > LONGEST) {
            throw new Refusal(Reason.PARAMETER, parameter);
        }
    }

    private static OverlapFilter filter(ServletWebRequest request) {
        return new OverlapFilter(
                oneOf(OverlapFilter.VIEWS, "view", request),
                text("one", "[a-z0-9-]{0,60}", request),
                text("other", "[a-z0-9-]{0,60}", request),
                text("topic", "(/id/topic/[a-z0-9-]{1,80})?", request),
                Double.parseDouble("0" + text("score", "(0|1|0?\\.\\d{1,3}|1\\.0{1,3})?", request)),
                oneOf(OverlapFilter.STANDINGS, "standing", request),
                oneOf(OverlapFilter.SCOPES, "scope", request));
    }

    /** The first of those offered if none is asked for. */
    private static String oneOf(List<String> offered, String name, ServletWebRequest request) {
        String asked = request.getParameter(name);
        if (asked == null || asked.isEmpty()) {
            return offered.get(0);
        }
        return offered.stream()
                .filter(asked::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.PARAMETER, name));
    }

    private static String text(String name, String pattern, ServletWebRequest request) {
        String asked = request.getParameter(name);
        if (asked != null && !asked.matches(pattern)) {
            throw new Refusal(Reason.PARAMETER, name);
        }
        return asked == null ? "" : asked;
    }
}
