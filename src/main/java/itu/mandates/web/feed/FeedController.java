package itu.mandates.web.feed;

import itu.mandates.vocab.Itu;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.feed.AtomFeed.Source;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.Library;
import itu.mandates.web.page.Library.Found;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Site;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.ChangeFilter;
import itu.mandates.web.view.ChangesPage;
import itu.mandates.web.view.Facts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The feeds: of all changes, and of those that concern a resolution, a topic, a body or a post. */
@Controller
class FeedController {

    private static final String SUFFIX = ".atom";

    /** What has a feed of its own. */
    private static final List<Resource> KINDS =
            List.of(
                    Itu.RESOLUTION,
                    Itu.DECISION,
                    Itu.RECOMMENDATION,
                    Itu.OPINION,
                    Itu.TOPIC,
                    Itu.BODY,
                    Itu.POST);

    private final Library library;
    private final Words words;
    private final Answers answers;
    private final Site site;
    private final SiteFiles files;

    FeedController(Library library, Words words, Answers answers, Site site, SiteFiles files) {
        this.library = library;
        this.words = words;
        this.answers = answers;
        this.site = site;
        this.files = files;
    }

    /** A feed as it is made in one release. */
    private record Made(ChangesPage page, Source source) {}

    @GetMapping("/feed/{language:[a-z]{2}}/changes.atom")
    ResponseEntity<byte[]> changes(@PathVariable String language, ServletWebRequest request) {
        words.requireOffered(language);
        ChangeFilter filter = new ChangeRequest(request.getRequest()).filter();
        var source = new Source(request.getRequest().getRequestURI(), Optional.empty());
        return send(
                library.read(language, facts -> new Made(ChangesPage.of(filter, facts), source)),
                language,
                request);
    }

    @GetMapping({"/feed/{language:[a-z]{2}}/eli/**", "/feed/{language:[a-z]{2}}/id/**"})
    ResponseEntity<byte[]> ofOne(@PathVariable String language, ServletWebRequest request) {
        words.requireOffered(language);
        String uri = request.getRequest().getRequestURI();
        String path = Addresses.decoded(uri).substring("/feed/".length() + language.length());
        if (!path.endsWith(SUFFIX)) {
            throw new Refusal(Reason.UNKNOWN);
        }
        String work = path.substring(0, path.length() - SUFFIX.length());
        int page = new ChangeRequest(request.getRequest()).page();
        return send(
                library.read(language, facts -> ofOne(work, page, uri, facts)), language, request);
    }

    private static Made ofOne(String work, int page, String uri, Facts facts) {
        Node node = Addresses.node(work);
        if (KINDS.stream().noneMatch(type -> facts.isA(node, type))) {
            throw new Refusal(Reason.UNKNOWN);
        }
        var changes = ChangesPage.of(ChangeFilter.of(work, page, facts), facts);
        return new Made(changes, new Source(uri, Optional.of(facts.name(node).words())));
    }

    private ResponseEntity<byte[]> send(
            Found<Made> found, String language, ServletWebRequest request) {
        if (found.value().page().filter().page() > found.value().page().pages()) {
            throw new Refusal(Reason.UNKNOWN);
        }
        var http = request.getRequest();
        String origin = site.origin(http);
        String keeping = answers.keeping(found.release(), http);
        String tag =
                Site.tag(
                        found.release(),
                        http.getRequestURI(),
                        String.valueOf(http.getQueryString()),
                        origin,
                        files.version());
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        String feed =
                new AtomFeed(words, origin, language)
                        .print(found.value().page(), found.value().source());
        return ResponseEntity.ok()
                .eTag(tag)
                .header(HttpHeaders.CACHE_CONTROL, keeping)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header("Access-Control-Allow-Origin", "*")
                .contentType(
                        new MediaType(
                                MediaType.parseMediaType(AtomFeed.TYPE), StandardCharsets.UTF_8))
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
