package itu.mandates.web.api;

import itu.mandates.web.Words;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.saved.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/v1/openapi.json}. */
@RestController
class OpenApiController {

    private static final long MEMORY = 8L << 20;

    private final OpenApiDocument description;
    private final SavedAnswers answers;
    private final Words words;
    private final Site site;
    private final SiteFiles files;
    private final JsonMapper json = JsonMapper.shared();
    private final SharedWork<String> kept = new SharedWork<>(MEMORY, String::length);

    OpenApiController(
            OpenApiDocument description,
            SavedAnswers answers,
            Words words,
            Site site,
            SiteFiles files) {
        this.description = description;
        this.answers = answers;
        this.words = words;
        this.site = site;
        this.files = files;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<String> openApi(
            @RequestParam(name = "_lang", defaultValue = "") String asked, ServletWebRequest web) {
        HttpServletRequest http = web.getRequest();
        String language =
                words.languages().contains(asked)
                        ? asked
                        : words.preferred(http.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String origin = site.origin(http);
        String release = answers.release(Optional.empty());
        String tag = Site.tag(release, language, origin, files.version());
        var head =
                ResponseEntity.ok()
                        .eTag(tag)
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                        .header(HttpHeaders.CONTENT_LANGUAGE, language)
                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                        .contentType(MediaType.APPLICATION_JSON);
        if (web.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return head.body(
                kept.get(tag, () -> json.writeValueAsString(description.in(language, origin))));
    }
}
