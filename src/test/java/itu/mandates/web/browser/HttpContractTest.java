package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import itu.mandates.web.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each address answers, without a browser. The forms, limits and pages of answers of the saved
 * queries are tested in {@code SavedQueryApiTest} and {@code ApiLimitsTest}, those of SPARQL in
 * {@code SparqlProtocolTest}.
 */
class HttpContractTest {

    private static final TestServer SERVER = RealServer.shared();
    private static final String FRAMED_HERE = "frame-ancestors 'self'";
    private static final String FRAMED_ANYWHERE = "frame-ancestors *";

    /** They ask the graph nothing, so there is nothing to spare. */
    private static final List<String> MADE_EACH_TIME =
            List.of("builder of frames", "query editor", "problem");

    static List<PageKind> kinds() {
        return PageKind.all();
    }

    static List<String[]> addresses() {
        return PageKind.text("/web/addresses.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static HttpResponse<String> page(String path) {
        return SERVER.get(path, "Accept", "text/html");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageNamesItsTypeItsLanguageAndWhoMayFrameIt(PageKind kind) {
        var answer = page(kind.in("fr"));
        assertThat(answer.statusCode()).isEqualTo(kind.status());
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(header(answer, "Content-Language")).isEqualTo("fr");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", kind.isFrame() ? FRAMED_ANYWHERE : FRAMED_HERE);
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageThatTheReaderHasIsNotSentAgainAndEachLanguageHasItsOwnTag(PageKind kind) {
        if (kind.status() != 200 || MADE_EACH_TIME.contains(kind.name())) {
            assertThat(header(page(kind.in("fr")), "ETag")).isEmpty();
            return;
        }
        List<String> tags =
                PageKind.LANGUAGES.stream().map(l -> header(page(kind.in(l)), "ETag")).toList();
        assertThat(tags).doesNotContain("").doesNotHaveDuplicates();
        var again = SERVER.get(kind.in("ar"), "Accept", "text/html", "If-None-Match", tags.get(0));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAPageTellsMachinesCanBeRead(PageKind kind) {
        var document = Jsoup.parse(page(kind.in("en")).body());
        document.select("script[type=application/ld+json]")
                .forEach(block -> assertThat(JsonParser.parseString(block.data())).isNotNull());
        document.select("head link[rel=alternate]:not([hreflang])[type]").stream()
                .filter(link -> link.attr("href").startsWith("/"))
                .forEach(
                        link -> {
                            var answer = SERVER.get(link.attr("href"));
                            assertThat(answer.statusCode()).as(link.outerHtml()).isEqualTo(200);
                            assertThat(header(answer, "Content-Type"))
                                    .startsWith(link.attr("type"));
                        });
        assertThat(document.select("head link[rel=alternate][hreflang]").size())
                .isEqualTo(kind.isFrame() ? 0 : 1 + PageKind.LANGUAGES.size());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressAnswersWithItsStatusAndType(
            String address, String accept, int status, String type, String readers) {
        var answer = SERVER.get(address, "Accept", accept.equals("-") ? "*/*" : accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (!type.equals("-")) {
            assertThat(header(answer, "Content-Type")).startsWith(type);
        }
        if (readers.equals("open")) {
            assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        }
        boolean negotiated = status == 303 && !address.startsWith("/language/");
        if (negotiated) {
            assertThat(header(answer, "Vary")).contains("Accept");
            assertThat(header(answer, "Location")).startsWith("/");
        }
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(addresses()).hasSizeGreaterThan(25);
    }

    @Test
    void theDescriptionOfTheServiceCanBeRead() {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(SERVER.get("/sparql", "Accept", "text/turtle").body(), Lang.TURTLE)
                .parse(graph);
        assertThat(graph.size()).isGreaterThan(10);
    }

    @Test
    void everyLinkOfTheMainPagesLeadsSomewhere() {
        List<String> links =
                Stream.of("home", "catalogue of queries", "resolution")
                        .map(name -> page(PageKind.named(name).in("en")).body())
                        .flatMap(body -> Jsoup.parse(body).select("a[href^=/]").stream())
                        .map(link -> link.attr("href").replaceFirst("#.*", ""))
                        .distinct()
                        .toList();
        assertThat(links).hasSizeGreaterThan(100);
        assertThat(links)
                .allSatisfy(
                        href ->
                                assertThat(SERVER.get(href, "Accept", "text/html").statusCode())
                                        .isIn(200, 303));
    }
}
