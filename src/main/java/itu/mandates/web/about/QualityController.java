package itu.mandates.web.about;

import itu.mandates.check.CheckReport;
import itu.mandates.check.ReportFormat;
import itu.mandates.check.Rule;
import itu.mandates.check.RuleBook;
import itu.mandates.check.StoredReport;
import itu.mandates.vocab.Itu;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Served;
import itu.mandates.web.Words;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.Answers.Page;
import itu.mandates.web.page.Frame;
import itu.mandates.web.page.Library;
import itu.mandates.web.page.Library.Found;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.view.Link;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What the check of the release found, rule by rule, and the report as files. */
@Controller
class QualityController {

    private static final List<String> SHEETS = List.of("queries.css", "site-pages.css");
    private static final String ENGLISH = "en";
    private static final String BY_TEXT = "resolution";

    private static final int PLACES = 200;
    private static final int TEXTS = 20;

    /** Weight of all reports and of their keys together: a few releases are kept. */
    private static final int REPORTS = 1000;

    private static final Map<ReportFormat, String> TYPES =
            Map.of(
                    ReportFormat.TTL, "text/turtle",
                    ReportFormat.CSV, "text/csv",
                    ReportFormat.SARIF, "application/sarif+json");

    private final Library library;
    private final Words words;
    private final Answers answers;
    private final RuleBook book = RuleBook.load();
    private final SharedWork<CheckReport> kept = new SharedWork<>(REPORTS, report -> 1);
    private final SharedWork<ReleaseFindings> old = new SharedWork<>(REPORTS, findings -> 1);
    private final Served served;

    QualityController(Library library, Served served, Words words, Answers answers) {
        this.library = library;
        this.served = served;
        this.words = words;
        this.answers = answers;
    }

    @GetMapping("/{language:[a-z]{2}}/quality")
    ModelAndView quality(
            @PathVariable String language,
            @RequestParam(name = "page", defaultValue = "") String number,
            ServletWebRequest request) {
        words.requireOffered(language);
        var found = report(language);
        var page = QualityPage.of(found.value(), new RuleWords(language));
        Frame frame = Frame.of(words, language, "/quality", found.release(), false);
        boolean byText = by(request).equals(BY_TEXT);
        var view =
                answers.send(new Page("quality", page), frame, request)
                        .addObject("sheets", SHEETS)
                        .addObject("byText", byText)
                        .addObject("history", history(found, language));
        return byText ? view.addObject("on", texts(found, number, language)) : view;
    }

    private OnPage<FindingsOfTexts.OfText> texts(
            Found<CheckReport> found, String number, String language) {
        var all = FindingsOfTexts.of(found.value(), new RuleWords(language)).texts();
        return OnPage.of(all, number, TEXTS);
    }

    private static String by(ServletWebRequest request) {
        String by = Optional.ofNullable(request.getParameter("by")).orElse("rule");
        if (!List.of("rule", BY_TEXT).contains(by)) {
            throw new Refusal(Reason.PARAMETER, "by").with("parameter", "by");
        }
        return by;
    }

    /** Of the release that was read and of those before it. */
    private QualityHistory history(Found<CheckReport> found, String language) {
        List<ReleaseFindings> kept =
                served.kept().stream()
                        .dropWhile(each -> !each.identity().equals(found.release()))
                        .map(each -> old.get(each.identity(), () -> ReleaseFindings.of(each)))
                        .toList();
        return QualityHistory.of(kept, found.value().rules(), new RuleWords(language));
    }

    @GetMapping("/{language:[a-z]{2}}/quality/{code}")
    ModelAndView rule(
            @PathVariable String language,
            @PathVariable String code,
            @RequestParam(name = "page", defaultValue = "") String number,
            ServletWebRequest request) {
        words.requireOffered(language);
        var found = report(language);
        Rule rule =
                found.value().rules().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Reason.UNKNOWN));
        var page = QualityPage.of(rule, found.value(), new RuleWords(language), book);
        Frame frame = Frame.of(words, language, "/quality/" + code, found.release(), false);
        return answers.send(new Page("rule", page), frame, request)
                .addObject("sheets", SHEETS)
                .addObject("rests", rests(rule, language))
                .addObject("on", OnPage.of(page.places(), number, PLACES))
                .addObject("sparql", sparql(rule));
    }

    /** The texts of ITU and the terms that it rests on. */
    private List<Link> rests(Rule rule, String language) {
        return library.read(
                        language,
                        facts ->
                                rule.restsOn().stream()
                                        .map(NodeFactory::createURI)
                                        .map(facts::link)
                                        .toList())
                .value();
    }

    /** A query that finds what the rule found. */
    private static String sparql(Rule rule) {
        return """
        PREFIX sh: <http://www.w3.org/ns/shacl#>

        SELECT ?place ?message WHERE {
            GRAPH <%s> {
                ?finding sh:sourceShape <%s> ;
                    sh:focusNode ?place ;
                    sh:resultMessage ?message .
            }
        }
        ORDER BY STR(?place) ?message
        """
                .formatted(Itu.graph("quality").getURI(), rule.iri());
    }

    /** The report as Turtle, CSV or SARIF. */
    @GetMapping("/data/quality.{suffix:ttl|csv|sarif}")
    ResponseEntity<byte[]> file(@PathVariable String suffix, ServletWebRequest request) {
        var found = report(ENGLISH);
        String keeping = answers.keeping(found.release(), request.getRequest());
        String tag = "\"" + found.release().substring(0, 16) + "-quality-" + suffix + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        ReportFormat format = ReportFormat.of(suffix).orElseThrow();
        return Answers.file(tag, keeping)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"quality." + suffix + "\"")
                .contentType(
                        new MediaType(
                                MediaType.parseMediaType(TYPES.get(format)),
                                StandardCharsets.UTF_8))
                .body(found.value().print(format).getBytes(StandardCharsets.UTF_8));
    }

    private Found<CheckReport> report(String language) {
        return library.read(
                language,
                (facts, release) -> kept.get(release, () -> StoredReport.of(facts.data())));
    }
}
