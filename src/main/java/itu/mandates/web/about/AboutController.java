package itu.mandates.web.about;

import itu.mandates.vocab.Itu;
import itu.mandates.web.Served;
import itu.mandates.web.Words;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.Answers.Page;
import itu.mandates.web.page.Frame;
import itu.mandates.web.page.Library;
import itu.mandates.web.page.Library.Found;
import itu.mandates.web.saved.Site;
import itu.mandates.web.view.DataPage;
import itu.mandates.web.view.GraphPart;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.ReleaseView;
import itu.mandates.web.view.StructuredData;
import itu.mandates.web.view.StructuredData.Dataset;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What is held, how programs get it, what each may take, and who can read it. */
@Controller
class AboutController {

    private static final int WORKS = 25;
    private static final List<String> SHEETS = List.of("site-pages.css");

    private final Library library;
    private final Served served;
    private final Words words;
    private final Answers answers;
    private final TermCounting counting;
    private final LimitsPage limits;
    private final ApiPage api;
    private final Site site;

    AboutController(
            Library library,
            Served served,
            Words words,
            Answers answers,
            TermCounting counting,
            LimitsPage limits,
            ApiPage api,
            Site site) {
        this.library = library;
        this.served = served;
        this.words = words;
        this.answers = answers;
        this.counting = counting;
        this.limits = limits;
        this.api = api;
        this.site = site;
    }

    @GetMapping("/{language:[a-z]{2}}/data")
    ModelAndView data(
            @PathVariable String language,
            @RequestParam(name = "page", defaultValue = "") String number,
            ServletWebRequest request) {
        words.requireOffered(language);
        String origin = site.origin(request.getRequest());
        var found =
                library.read(
                        language,
                        (facts, release) ->
                                DataPage.of(counting.of(facts.graph(), release), facts));
        Frame frame = Frame.of(words, language, "/data", found.release(), false);
        Page page =
                new Page("data", found.value())
                        .described(described(language, origin, found.release()));
        return answers.send(page, frame, request)
                .addObject("sheets", SHEETS)
                .addObject("releases", ReleaseView.of(served.kept(), found.release()))
                .addObject("graphs", GraphPart.of(served.kept(), found.release()))
                .addObject("limits", limits)
                .addObject("on", OnPage.of(found.value().works(), number, WORKS))
                .addObject("origin", origin);
    }

    private StructuredData described(String language, String origin, String release) {
        Map<String, String> files = new TreeMap<>();
        DumpFile.TYPES.forEach((suffix, type) -> files.put(type, origin + "/data/dump." + suffix));
        return StructuredData.of(
                new Dataset(
                        Itu.BASE + "/.well-known/void#dataset",
                        words.say(language, "site.name"),
                        words.say(language, "home.lead"),
                        origin + "/" + language + "/data",
                        release,
                        files),
                List.of(link(language, "site.name", "/"), link(language, "data.title", "/data")));
    }

    private Link link(String language, String key, String path) {
        return new Link(new Text(words.say(language, key), language), "/" + language + path);
    }

    @GetMapping("/{language:[a-z]{2}}/api")
    ModelAndView api(@PathVariable String language, ServletWebRequest request) {
        var operations = api.operations(language, site.origin(request.getRequest()));
        return plain("api", operations, language, request);
    }

    @GetMapping("/{language:[a-z]{2}}/limits")
    ModelAndView limits(@PathVariable String language, ServletWebRequest request) {
        return plain("limits", limits, language, request);
    }

    @GetMapping("/{language:[a-z]{2}}/accessibility")
    ModelAndView accessibility(@PathVariable String language, ServletWebRequest request) {
        return plain("accessibility", List.of(), language, request);
    }

    private ModelAndView plain(
            String name, Object content, String language, ServletWebRequest request) {
        words.requireOffered(language);
        Found<Boolean> found = library.read(language, facts -> true);
        Frame frame = Frame.of(words, language, "/" + name, found.release(), false);
        return answers.send(new Page(name, content), frame, request).addObject("sheets", SHEETS);
    }
}
