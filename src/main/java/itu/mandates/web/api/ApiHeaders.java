package itu.mandates.web.api;

import itu.mandates.web.saved.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The headers that tell programs and caches what they got.
 *
 * @param negotiated whether the form was chosen by Accept
 */
record ApiHeaders(ApiRequest request, boolean negotiated, HttpServletRequest http) {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration DAY = Duration.ofDays(1);

    ResponseEntity<byte[]> of(ApiDocument document, Paging paging) {
        var answer = head(HttpStatus.OK, document.tag());
        if (document.more() && !paging.asked()) {
            answer.header("X-Truncated", "true");
        }
        String links = links(document, paging);
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, links);
        }
        return answer.body(document.body());
    }

    /** Of a document that is no answer. */
    ResponseEntity<byte[]> of(ApiDocument document, ServletWebRequest web) {
        return web.checkNotModified(document.tag())
                ? notModified(document.tag())
                : head(HttpStatus.OK, document.tag()).body(document.body());
    }

    ResponseEntity<byte[]> notModified(String tag) {
        return head(HttpStatus.NOT_MODIFIED, tag).build();
    }

    private ResponseEntity.BodyBuilder head(HttpStatus status, String tag) {
        var answer =
                ResponseEntity.status(status)
                        .eTag(tag)
                        .cacheControl(keeping())
                        .header(HttpHeaders.CONTENT_LANGUAGE, request.language())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                        .contentType(ApiTypes.withCharset(request.format().type()));
        List<String> vary = vary();
        return vary.isEmpty() ? answer : answer.varyBy(vary.toArray(String[]::new));
    }

    private CacheControl keeping() {
        return request.pinned().isPresent()
                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                : CacheControl.maxAge(request.file().header().publication().keep())
                        .cachePublic()
                        .staleWhileRevalidate(DAY);
    }

    private List<String> vary() {
        var names = new ArrayList<String>();
        if (negotiated) {
            names.add(HttpHeaders.ACCEPT);
        }
        if (http.getParameter("_lang") == null) {
            names.add(HttpHeaders.ACCEPT_LANGUAGE);
        }
        return names;
    }

    private String disposition() {
        return "inline; filename=\"%s.%s\""
                .formatted(request.file().name(), request.format().suffix());
    }

    private String links(ApiDocument document, Paging paging) {
        var links = new ArrayList<String>();
        if (!paging.isFirst()) {
            links.add(link("first", 1));
            links.add(link("prev", paging.number() - 1));
        }
        if (document.more()) {
            links.add(link("next", paging.number() + 1));
        }
        return String.join(", ", links);
    }

    /** Page 1 is the address without a page. */
    private String link(String relation, int page) {
        var uri = UriComponentsBuilder.fromPath(http.getRequestURI()).query(http.getQueryString());
        uri.replaceQueryParam("_page", page == 1 ? List.of() : List.of(page));
        return "<" + uri.build().toUriString() + ">; rel=\"" + relation + "\"";
    }
}
