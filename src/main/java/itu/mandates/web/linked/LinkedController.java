package itu.mandates.web.linked;

import itu.mandates.web.Accepted;
import itu.mandates.web.DataFormat;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Served;
import itu.mandates.web.Words;
import itu.mandates.web.about.TermCounting;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The data set and the saved queries, described in RDF at addresses that tools know. */
@Controller
class LinkedController {

    private static final String FORMATS = "ttl|jsonld|nt|rdf";

    private final Served served;
    private final SavedQueries queries;
    private final Words words;
    private final TermCounting counting;
    private final Answers answers;
    private final Site site;
    private final SiteFiles files;

    LinkedController(
            Served served,
            SavedQueries queries,
            Words words,
            TermCounting counting,
            Answers answers,
            Site site,
            SiteFiles files) {
        this.served = served;
        this.queries = queries;
        this.words = words;
        this.counting = counting;
        this.answers = answers;
        this.site = site;
        this.files = files;
    }

    /** A document, and the release that it tells of. */
    private record Told(Model model, String release) {}

    /** A person is led to the page about the data, a program to the description. */
    @GetMapping("/.well-known/void")
    ResponseEntity<Void> wellKnownVoid(HttpServletRequest request) {
        return seeOther("/data/dataset", "/data", request);
    }

    @GetMapping("/.well-known/sparql-examples")
    ResponseEntity<Void> wellKnownExamples(HttpServletRequest request) {
        return seeOther("/data/sparql-examples", "/q", request);
    }

    private ResponseEntity<Void> seeOther(String data, String page, HttpServletRequest request) {
        List<MediaType> offers = new ArrayList<>(DataFormat.types());
        offers.add(MediaType.TEXT_HTML);
        MediaType best =
                Accepted.header(request.getHeader(HttpHeaders.ACCEPT))
                        .best(offers)
                        .orElseThrow(() -> new Refusal(Reason.FORMAT, names(offers)));
        String language = words.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String target =
                DataFormat.ofType(best)
                        .map(format -> data + "." + format.suffix())
                        .orElse("/" + language + page);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(target))
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static String names(List<MediaType> offers) {
        return offers.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }

    @GetMapping("/data/dataset.{suffix:" + FORMATS + "}")
    ResponseEntity<byte[]> dataset(@PathVariable String suffix, ServletWebRequest request) {
        String origin = site.origin(request.getRequest());
        var description = new DatasetDescription(words, origin);
        return send(
                served.read(
                        snapshot -> {
                            String release = snapshot.release().identity();
                            var graph = snapshot.dataset().getDefaultGraph();
                            return new Told(
                                    description.of(
                                            snapshot.release().manifest(),
                                            counting.of(graph, release)),
                                    release);
                        }),
                suffix,
                request);
    }

    @GetMapping("/data/sparql-examples.{suffix:" + FORMATS + "}")
    ResponseEntity<byte[]> examples(@PathVariable String suffix, ServletWebRequest request) {
        String origin = site.origin(request.getRequest());
        String release = served.read(snapshot -> snapshot.release().identity());
        Model model = new ServedExamples(origin).of(queries.offered());
        return send(new Told(model, release), suffix, request);
    }

    private ResponseEntity<byte[]> send(Told told, String suffix, ServletWebRequest request) {
        HttpServletRequest http = request.getRequest();
        DataFormat format = DataFormat.ofSuffix(suffix).orElseThrow();
        String keeping = answers.keeping(told.release(), http);
        String tag =
                "W/"
                        + Site.tag(
                                told.release(),
                                http.getRequestURI(),
                                site.origin(http),
                                files.version());
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return Answers.file(tag, keeping)
                .contentType(format.sent())
                .body(format.write(told.model().getGraph()));
    }
}
