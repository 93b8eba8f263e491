package itu.mandates.web.embed;

import itu.mandates.query.QueryFile;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.embed.EmbedBuilder.Chosen;
import itu.mandates.web.embed.EmbedBuilder.Preview;
import itu.mandates.web.page.Frame;
import itu.mandates.web.saved.ChoiceLists;
import itu.mandates.web.saved.ChoiceLists.Choice;
import itu.mandates.web.saved.QueryForm;
import itu.mandates.web.saved.QueryForm.Problem;
import itu.mandates.web.saved.QueryPage.Sample;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.QuestionLinks;
import itu.mandates.web.saved.QuestionReader;
import itu.mandates.web.saved.QuestionReader.Asked;
import itu.mandates.web.saved.Samples;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.Site;
import itu.mandates.web.view.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /{lang}/embed}: writes the code that puts an answer on another site. */
@Controller
class EmbedBuilderController {

    private static final String FIRST = "areas-of-mutual-interest";
    private static final List<String> WAYS =
            List.of("iframe", "script", "component", "fragment", "oembed");

    private final SavedQueries queries;
    private final QuestionReader reader;
    private final ChoiceLists choices;
    private final Words words;
    private final Site site;

    EmbedBuilderController(
            SavedQueries queries,
            QuestionReader reader,
            ChoiceLists choices,
            Words words,
            Site site) {
        this.queries = queries;
        this.reader = reader;
        this.choices = choices;
        this.words = words;
        this.site = site;
    }

    @GetMapping("/{language:[a-z]{2}}/embed")
    ModelAndView builder(@PathVariable String language, HttpServletRequest http) {
        if (!words.languages().contains(language)) {
            throw new Refusal(Reason.UNKNOWN);
        }
        QueryFile file = queries.named(queries.current(BuilderRequest.one(http, "q", FIRST)));
        var asked = new BuilderRequest(file, http);
        Chosen chosen = asked.chosen(language, words.languages());
        QueryForm form = QueryForm.of(file, asked.values(), choices, language);
        Optional<Problem> problem = problem(asked, chosen);
        var origin = site.origin(http);
        var values = problem.isEmpty() ? asked.values() : file.examples();
        EmbedBuilder page =
                page(file, chosen, values, problem.map(form::with).orElse(form), language, origin);
        return new ModelAndView("embed-builder")
                .addObject("page", page)
                .addObject("origin", origin)
                .addObject("themes", Looks.THEMES)
                .addObject("widths", BuilderRequest.WIDTHS)
                .addObject("sheets", List.of("queries.css"))
                .addObject(
                        "frame",
                        Frame.of(words, language, "/embed", "", false)
                                .asked(http.getQueryString()));
    }

    private Optional<Problem> problem(BuilderRequest asked, Chosen chosen) {
        try {
            question(asked.file(), asked.values(), chosen.language());
            return Optional.empty();
        } catch (Refusal refusal) {
            String name = refusal.members().getOrDefault("parameter", "").toString();
            return Optional.of(new Problem(name, words.detail(refusal, chosen.language())));
        }
    }

    private Question question(QueryFile file, Map<String, String> values, String language) {
        return reader.read(file, new Asked(values, language, List.of()));
    }

    private EmbedBuilder page(
            QueryFile file,
            Chosen chosen,
            Map<String, String> values,
            QueryForm form,
            String language,
            String origin) {
        Question question = question(file, values, chosen.language());
        Map<String, String> options = options(file, chosen);
        var samples = new Samples(question, origin, options);
        return new EmbedBuilder(
                chosen,
                offered(language),
                form,
                words.languages(),
                new Preview(
                        QuestionLinks.of(question).embed(chosen.language(), options),
                        samples.title(),
                        file.header().publication().height(),
                        views(file)),
                WAYS.stream().map(samples::of).toList(),
                words.languages().stream()
                        .map(each -> inLanguage(file, values, each, origin, options))
                        .toList());
    }

    private Sample inLanguage(
            QueryFile file,
            Map<String, String> values,
            String language,
            String origin,
            Map<String, String> options) {
        var samples = new Samples(question(file, values, language), origin, options);
        return new Sample(language, samples.of("iframe").code());
    }

    private List<Choice> offered(String language) {
        return queries.offered().stream()
                .map(
                        file ->
                                new Choice(
                                        file.name(),
                                        new Text(
                                                file.header().title().in(language),
                                                file.header().title().languageIn(language))))
                .toList();
    }

    private static List<String> views(QueryFile file) {
        return file.header().publication().views().stream().map(v -> v.kind().code()).toList();
    }

    /** Only what differs from what a frame shows unasked. */
    private static Map<String, String> options(QueryFile file, Chosen chosen) {
        var options = new TreeMap<String, String>();
        if (!chosen.view().equals(views(file).get(0))) {
            options.put("_view", chosen.view());
        }
        options.putAll(chosen.looks().parameters());
        if (chosen.isUntitled()) {
            options.put("_title", "0");
        }
        return options;
    }
}
