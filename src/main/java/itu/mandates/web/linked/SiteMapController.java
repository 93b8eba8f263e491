package itu.mandates.web.linked;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.page.Library;
import itu.mandates.web.page.Library.Found;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.Site;
import itu.mandates.web.view.SitePages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The maps of the site, one for each language, and what robots should leave alone. */
@Controller
class SiteMapController {

    private static final MediaType XML =
            new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final Library library;
    private final SavedQueries queries;
    private final Words words;
    private final Site site;
    private final SiteFiles files;

    SiteMapController(
            Library library, SavedQueries queries, Words words, Site site, SiteFiles files) {
        this.library = library;
        this.queries = queries;
        this.words = words;
        this.site = site;
        this.files = files;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index(ServletWebRequest request) {
        String origin = site.origin(request.getRequest());
        Found<Boolean> found = library.read("en", facts -> true);
        return send(new SiteMap(origin, words.languages()).index(), XML, found.release(), request);
    }

    @GetMapping("/sitemap-{language:[a-z]{2}}.xml")
    ResponseEntity<String> map(@PathVariable String language, ServletWebRequest request) {
        if (!words.languages().contains(language)) {
            throw new Refusal(Reason.UNKNOWN);
        }
        Found<List<String>> found = library.read(language, SitePages::of);
        List<String> paths = new ArrayList<>(found.value());
        queries.offered().forEach(file -> paths.add("/q/" + file.name()));
        String origin = site.origin(request.getRequest());
        String map = new SiteMap(origin, words.languages()).of(language, paths);
        return send(map, XML, found.release(), request);
    }

    /** Pages may be read by all; what computes an answer for each address is left to people. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(ServletWebRequest request) {
        String text =
                """
                User-agent: *
                Disallow: /sparql
                Disallow: /fuseki/
                Disallow: /api/
                Disallow: /embed/
                Disallow: /data/dump.
                Disallow: /*/compare?
                Disallow: /*/search?
                Disallow: /*/query

                Sitemap: %s/sitemap.xml
                """
                        .formatted(site.origin(request.getRequest()));
        return send(text, new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), "", request);
    }

    private ResponseEntity<String> send(
            String text, MediaType type, String release, ServletWebRequest request) {
        String tag = "W/" + Site.tag(text, release, files.version());
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .contentType(type)
                .body(text);
    }
}
