package itu.mandates.web.search;

import itu.mandates.web.Accepted;
import itu.mandates.web.ForPrograms;
import itu.mandates.web.ReaderLanguage;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Site;
import itu.mandates.web.search.SearchPages.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/v1/search}: the search as JSON or CSV. */
@ForPrograms
@RestController
class SearchApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** By suffix; the first is for who takes anything. */
    private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON, CSV);

    private static final String FOR_A_WHILE = "max-age=300, public, stale-while-revalidate=86400";

    private final SearchPages pages;
    private final SearchIndex index;
    private final Words words;
    private final Site site;
    private final SiteFiles files;
    private final Answers answers;
    private final ReaderLanguage languages;
    private final JsonMapper json = JsonMapper.shared();

    SearchApi(
            SearchPages pages,
            SearchIndex index,
            Words words,
            Site site,
            SiteFiles files,
            Answers answers,
            ReaderLanguage languages) {
        this.pages = pages;
        this.index = index;
        this.words = words;
        this.site = site;
        this.files = files;
        this.answers = answers;
        this.languages = languages;
    }

    /** In the form that the reader accepts. */
    @GetMapping("/api/v1/search")
    ResponseEntity<byte[]> negotiated(ServletWebRequest web) {
        String accept = web.getHeader(HttpHeaders.ACCEPT);
        MediaType type =
                Accepted.header(accept)
                        .best(OFFERED)
                        .orElseThrow(
                                () -> new Refusal(Reason.FORMAT, "application/json, text/csv"));
        return answer(type, List.of(HttpHeaders.ACCEPT), web);
    }

    @GetMapping("/api/v1/search.{suffix:json|csv}")
    ResponseEntity<byte[]> file(@PathVariable String suffix, ServletWebRequest web) {
        return answer(suffix.equals("csv") ? CSV : OFFERED.get(0), List.of(), web);
    }

    private ResponseEntity<byte[]> answer(
            MediaType type, List<String> chosenBy, ServletWebRequest web) {
        HttpServletRequest http = web.getRequest();
        var request = new SearchRequest(http);
        Sought sought = request.soughtByProgram(words);
        String release = index.release();
        String keeping = answers.keeping(release, http);
        String language = languages.of("lang", request.value("lang"), http);
        String tag =
                Site.tag(
                        List.of(release, files.version(), type, language, sought),
                        request.page(),
                        site.origin(http));
        var head =
                ResponseEntity.ok()
                        .eTag(tag)
                        .header(
                                HttpHeaders.CACHE_CONTROL,
                                keeping.equals(Answers.FOR_GOOD) ? keeping : FOR_A_WHILE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language);
        vary(chosenBy, request).forEach(head::varyBy);
        if (web.checkNotModified(tag)) {
            return head.build();
        }
        var reader = new Reader(language, http.getRemoteAddr(), request.page());
        SearchPage page = pages.page(sought, reader);
        var document = new SearchDocument(page, site.origin(http), language, release);
        links(page, request).forEach(link -> head.header(HttpHeaders.LINK, link));
        return head.contentType(type).body(body(document, type));
    }

    private byte[] body(SearchDocument document, MediaType type) {
        String text = type.equals(CSV) ? document.csv() : json.writeValueAsString(document.json());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> vary(List<String> chosenBy, SearchRequest request) {
        var vary = new ArrayList<>(chosenBy);
        if (request.value("lang").isEmpty()) {
            vary.add(HttpHeaders.ACCEPT_LANGUAGE);
        }
        return vary;
    }

    /** Page 1 is the address without a page. */
    private static List<String> links(SearchPage page, SearchRequest request) {
        var clauses = page.clauses();
        if (clauses.page() > clauses.pages()) {
            throw new Refusal(Reason.UNKNOWN);
        }
        var links = new ArrayList<String>();
        if (!clauses.isFirst()) {
            links.add(request.link("first", 1));
            links.add(request.link("prev", clauses.page() - 1));
        }
        if (!clauses.isLast()) {
            links.add(request.link("next", clauses.page() + 1));
            links.add(request.link("last", clauses.pages()));
        }
        return links.isEmpty() ? links : List.of(String.join(", ", links));
    }
}
