package itu.mandates.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.app.BuiltRelease;
import itu.mandates.web.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of the site, walked: what it answers, and what it lets a browser do. */
class SiteWalkTest {

    private static final TestServer SERVER =
            TestServer.of(BuiltRelease.store(), "kg.client.time-per-minute=1h");
    private static final List<String> LANGUAGES = List.of("en", "ar", "es", "fr", "ru", "zh");
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
    private static final int OTHERS = 25;

    /** Scripts are files of this server, or data. */
    private static final Pattern INLINE =
            Pattern.compile(
                    " style=\"| on[a-z]+=\"|<script(?! type=\"application/ld)"
                            + "(?![^>]* src=\"/assets/[a-z0-9-]+\\.js\"[^>]*></script>)");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static List<String> locations(String map) {
        var answer = SERVER.get(map);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/xml");
        return LOCATION.matcher(answer.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .map(address -> address.substring(SERVER.address().length()))
                .toList();
    }

    @Test
    void theSiteMapListsOneMapForEachLanguageAndTheSamePagesInEach() {
        List<String> maps = locations("/sitemap.xml");
        assertThat(maps).hasSize(LANGUAGES.size());
        List<String> english = paths("en");
        assertThat(english).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        for (String language : LANGUAGES) {
            assertThat(maps).contains("/sitemap-" + language + ".xml");
            assertThat(paths(language)).isEqualTo(english);
        }
        assertThat(SERVER.get("/sitemap-zh.xml").body())
                .contains("hreflang=\"zh-Hans\"", "hreflang=\"ar\"", "hreflang=\"x-default\"");
        assertThat(SERVER.get("/robots.txt").body())
                .contains("Sitemap: " + SERVER.address() + "/sitemap.xml");
    }

    private static List<String> paths(String language) {
        return locations("/sitemap-" + language + ".xml").stream()
                .peek(page -> assertThat(page).startsWith("/" + language + "/"))
                .map(page -> page.substring(language.length() + 1))
                .toList();
    }

    @Test
    void everyPageOfTheSiteMapIsThere() {
        var wrong = new ArrayList<String>();
        List<String> pages = locations("/sitemap-en.xml");
        pages.forEach(page -> wrong.addAll(faults(page)));
        for (String language : LANGUAGES) {
            List<String> others = locations("/sitemap-" + language + ".xml");
            for (int i = 0; i < others.size(); i += OTHERS) {
                wrong.addAll(faults(others.get(i)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> faults(String page) {
        var answer = SERVER.get(page);
        var faults = new ArrayList<String>();
        if (answer.statusCode() != 200) {
            faults.add(page + " answers " + answer.statusCode());
        }
        String policy = header(answer, "Content-Security-Policy");
        if (!policy.startsWith("default-src 'none'") || policy.contains("unsafe")) {
            faults.add(page + " has the policy " + policy);
        }
        if (!header(answer, "X-Content-Type-Options").equals("nosniff")) {
            faults.add(page + " may be sniffed");
        }
        String language = page.substring(1, 3);
        if (!header(answer, "Content-Language").startsWith(language)) {
            faults.add(page + " is in " + header(answer, "Content-Language"));
        }
        if (answer.headers().firstValue("Set-Cookie").isPresent()) {
            faults.add(page + " sets a cookie");
        }
        boolean form = page.endsWith("/embed");
        if (!form && answer.headers().firstValue("ETag").isEmpty()) {
            faults.add(page + " has no entity tag");
        }
        if (INLINE.matcher(answer.body()).find()) {
            faults.add(page + " has a script or a style in it");
        }
        return faults;
    }

    @ParameterizedTest
    @CsvSource({
        "/sparql, text/turtle",
        "/sparql?query=ASK%7B%7D, application/sparql-results+",
        "/api/v1/openapi.json, application/json",
        "/api/v1/q/sector-matrix.csv, text/csv",
        "/api/v1/q/sector-matrix.meta.json, application/json",
        "/api/v1/q/changes.csv?resolution=/eli/pp/res/191, text/csv",
        "/embed/ar/q/sector-matrix, text/html",
        "/feed/en/changes.atom, application/atom+xml",
        "/feed/zh/eli/pp/res/191.atom, application/atom+xml",
        "/data/quality.ttl, text/turtle",
        "/data/quality.csv, text/csv",
        "/data/quality.sarif, application/sarif+json",
        "/data/dataset.ttl, text/turtle",
        "/data/dataset.jsonld, application/ld+json",
        "/data/sparql-examples.nt, application/n-triples",
        "/data/dump.nq, application/n-quads",
        "/data/dump.trig, application/trig",
        "/eli/pp/res/191.ttl, text/turtle",
        "/eli/pp/res/191/2022.akn.xml, application/akn+xml",
        "/sitemap.xml, application/xml",
        "/robots.txt, text/plain",
        "/assets/site.css, text/css",
    })
    void anAddressForMachinesAnswersInItsFormatAndSetsNoCookie(String address, String type) {
        var answer = SERVER.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        boolean embed = address.startsWith("/embed/");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains(embed ? "frame-ancestors *" : "frame-ancestors 'self'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/eli/pp/res/191",
                "/.well-known/void",
                "/.well-known/sparql-examples",
                "/errors/too-slow",
                "/language/ar",
                "/eli/pp/res/191?next=//elsewhere.example",
                "/en?next=//elsewhere.example"
            })
    void aRedirectStaysOnThisServer(String address) {
        var answer = SERVER.get(address);
        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(header(answer, "Location")).matches("/([^/].*)?");
        assertThat(answer.headers().firstValue("Set-Cookie").isPresent())
                .isEqualTo(address.startsWith("/language/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/en",
                "/en//elsewhere.example",
                "/%2F%2Felsewhere.example"
            })
    void anAddressWithTwoSlashesLeadsNowhere(String address) {
        String answer = SERVER.rawGet(address);
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Location:");
    }

    @Test
    void negotiatedAddressesSayWhatTheyVaryBy() {
        assertThat(header(SERVER.get("/eli/pp/res/191"), "Vary")).contains("Accept");
        assertThat(header(SERVER.get("/.well-known/void"), "Vary"))
                .contains("Accept", "Accept-Language");
        assertThat(SERVER.get("/api/v1/q/sector-matrix").headers().allValues("Vary").toString())
                .contains("Accept", "Accept-Language");
        assertThat(SERVER.get("/").headers().allValues("Vary").toString())
                .contains("Accept-Language", "Cookie");
    }

    @Test
    void whatIsTooLargeIsRefusedWithAReason() {
        HttpResponse<String> header = SERVER.get("/en/", "X-Long", "x".repeat(70_000));
        assertThat(header.statusCode()).isBetween(400, 431);
        assertThat(header(header, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(header, "X-Content-Type-Options")).isEqualTo("nosniff");
        HttpResponse<String> line = SERVER.get("/en/compare?a=" + "x".repeat(70_000));
        assertThat(line.statusCode()).isBetween(400, 431);
        HttpResponse<String> body =
                SERVER.send(
                        SERVER.request("/sparql")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("query=" + "x".repeat(400_000))));
        assertThat(body.statusCode()).isEqualTo(413);
        assertThat(header(body, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theCookieIsSetByTheChoiceOfALanguageAlone() {
        String cookie = header(SERVER.get("/language/ar"), "Set-Cookie");
        assertThat(cookie).contains("language=ar", "Path=/", "HttpOnly", "SameSite=Lax");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
