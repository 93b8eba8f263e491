package itu.mandates.web.page;

import itu.mandates.web.Words;
import itu.mandates.web.page.Answers.Page;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Described;
import itu.mandates.web.view.HomePage;
import itu.mandates.web.view.LineagePage;
import itu.mandates.web.view.TaskFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The home page and the pages of things, in the language of their path. */
@Controller
class PageController {

    private static final String CHOICE = "language";

    /** Pages of things whose changes can be followed. */
    private static final Set<String> WITH_FEED = Set.of("resolution", "topic", "body");

    private static final Duration KEPT = Duration.ofDays(365);

    private final Library library;
    private final Words words;
    private final Answers answers;

    PageController(Library library, Words words, Answers answers) {
        this.library = library;
        this.words = words;
        this.answers = answers;
    }

    /** To the language that the reader chose here before, or that the browser prefers. */
    @GetMapping("/")
    String home(
            @CookieValue(name = CHOICE, defaultValue = "") String chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        String language =
                words.languages().contains(chosen)
                        ? chosen
                        : words.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return "redirect:/" + language + "/";
    }

    /** The only cookie: which language the reader chose on the home page. */
    @GetMapping("/language/{language:[a-z]{2}}")
    ResponseEntity<Void> choose(@PathVariable String language) {
        words.requireOffered(language);
        var cookie =
                ResponseCookie.from(CHOICE, language)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + language + "/"))
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }

    @GetMapping("/{language:[a-z]{2}}")
    String homeWithoutSlash(@PathVariable String language) {
        words.requireOffered(language);
        return "redirect:/" + language + "/";
    }

    @GetMapping("/{language:[a-z]{2}}/")
    ModelAndView home(@PathVariable String language, ServletWebRequest request) {
        words.requireOffered(language);
        var found =
                library.page(List.of("/"), language, facts -> new Page("home", HomePage.of(facts)));
        Frame frame = Frame.of(words, language, "/", found.release(), false);
        return answers.send(found.value(), frame, request);
    }

    @GetMapping({
        "/{language:[a-z]{2}}/eli/**",
        "/{language:[a-z]{2}}/id/**",
        "/{language:[a-z]{2}}/def/**",
        "/{language:[a-z]{2}}/graph/**"
    })
    ModelAndView thing(
            @PathVariable String language,
            @RequestParam(name = "view", defaultValue = "") String asked,
            ServletWebRequest request) {
        words.requireOffered(language);
        String path =
                Addresses.decoded(request.getRequest().getRequestURI())
                        .substring(language.length() + 1);
        var wanted =
                new PageKinds.Asked(
                        PageKinds.view(asked),
                        TaskFilter.of(request.getRequest().getParameterMap()));
        var node = Addresses.node(path);
        var moved =
                library.read(path, language, facts -> LineagePage.replacement(node, facts)).value();
        if (moved.isPresent()) {
            return new ModelAndView("redirect:/" + language + Addresses.encoded(moved.get()));
        }
        var found =
                library.page(
                        List.of(path, wanted.toString()),
                        language,
                        facts ->
                                Library.known(
                                        path,
                                        facts,
                                        known ->
                                                PageKinds.page(node, wanted, known)
                                                        .described(Described.of(node, known))));
        Frame frame = Frame.of(words, language, path, found.release(), true);
        ModelAndView page =
                answers.send(found.value(), frame, request)
                        .addObject("cite", library.cite(path, language));
        return WITH_FEED.contains(found.value().template())
                ? page.addObject("feed", "/feed/" + language + Addresses.encoded(path) + ".atom")
                : page;
    }
}
