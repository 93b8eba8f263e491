package itu.mandates.web.page;

import itu.mandates.vocab.Itu;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.ClausePage;
import itu.mandates.web.view.EditionPage;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.HomePage;
import itu.mandates.web.view.ResolutionPage;
import itu.mandates.web.view.ThingPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The pages, in the language of their path. */
@Controller
class PageController {

    private static final List<Resource> WORKS =
            List.of(Itu.RESOLUTION, Itu.DECISION, Itu.RECOMMENDATION, Itu.OPINION);

    private final Library library;
    private final Words words;

    private final SiteFiles files;

    PageController(Library library, Words words, SiteFiles files) {
        this.library = library;
        this.words = words;
        this.files = files;
    }

    /**
     * A template and what it shows.
     *
     * @param template such as "edition"
     */
    private record Page(String template, Object content) {}

    @GetMapping("/")
    String home(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return "redirect:/" + words.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) + "/";
    }

    @GetMapping("/{language:[a-z]{2}}")
    String homeWithoutSlash(@PathVariable String language) {
        requireOffered(language);
        return "redirect:/" + language + "/";
    }

    @GetMapping("/{language:[a-z]{2}}/")
    ModelAndView home(@PathVariable String language, ServletWebRequest request) {
        requireOffered(language);
        var found = library.read(language, facts -> new Page("home", HomePage.of(facts)));
        Frame frame = Frame.of(words, language, "/", found.release(), false);
        return answer(found, frame, request).addObject("question", files.firstQuestion());
    }

    @GetMapping({
        "/{language:[a-z]{2}}/eli/**",
        "/{language:[a-z]{2}}/id/**",
        "/{language:[a-z]{2}}/def/**",
        "/{language:[a-z]{2}}/graph/**"
    })
    ModelAndView thing(@PathVariable String language, ServletWebRequest request) {
        requireOffered(language);
        String path =
                Addresses.decoded(request.getRequest().getRequestURI())
                        .substring(language.length() + 1);
        var found = library.read(path, language, facts -> page(Addresses.node(path), facts));
        return answer(found, Frame.of(words, language, path, found.release(), true), request);
    }

    /** What is behind the type of a problem. */
    @GetMapping("/{language:[a-z]{2}}/errors/{code}")
    String problem(@PathVariable String language, @PathVariable String code, Model model) {
        requireOffered(language);
        Reason reason =
                Stream.of(Reason.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Reason.UNKNOWN));
        ErrorPages.show(new Refusal(reason, "…"), List.of(), language, words)
                .forEach(model::addAttribute);
        model.addAttribute("frame", Frame.of(words, language, "/errors/" + code, "", false));
        return "error";
    }

    @GetMapping("/errors/{code}")
    String problem(@PathVariable String code, HttpServletRequest request) {
        String language = words.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return "redirect:/" + language + "/errors/" + code;
    }

    private void requireOffered(String language) {
        if (!words.languages().contains(language)) {
            throw new Refusal(Reason.UNKNOWN);
        }
    }

    private static Page page(Node node, Facts facts) {
        if (WORKS.stream().anyMatch(work -> facts.isA(node, work))) {
            return new Page("resolution", ResolutionPage.of(node, facts));
        }
        if (facts.isA(node, Itu.REVISION) || facts.isA(node, Itu.DRAFT_REVISION)) {
            return new Page("edition", EditionPage.of(node, facts));
        }
        return facts.isA(node, Itu.CLAUSE) || facts.isA(node, Itu.SECTION)
                ? new Page("clause", ClausePage.of(node, facts))
                : new Page("thing", ThingPage.of(node, facts));
    }

    /** Nothing of a page changes but with the release or the program. */
    private ModelAndView answer(Library.Found<Page> found, Frame frame, ServletWebRequest request) {
        String tag =
                "W/\"%s-%s-%s\""
                        .formatted(
                                found.release().substring(0, 16),
                                files.version(),
                                frame.language());
        request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (request.checkNotModified(tag)) {
            return new ModelAndView(ErrorPages.SENT);
        }
        return new ModelAndView(found.value().template())
                .addObject("page", found.value().content())
                .addObject("frame", frame);
    }
}
