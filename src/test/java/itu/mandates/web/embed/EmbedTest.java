package itu.mandates.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames, the builder of them and oEmbed, over real HTTP. */
class EmbedTest {

    private static final TestServer SERVER = TestServer.shared();
    private static final String EMBED = "/embed/en/q/";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors *";

    @Test
    void anyOtherSiteMayFrameAnEmbedAndNothingElse() {
        var embed = SERVER.get(EMBED + "holdings");
        assertThat(embed.statusCode()).isEqualTo(200);
        assertThat(header(embed, "Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(header(embed, "X-Frame-Options")).isEmpty();
        assertThat(header(embed, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(embed, "Content-Language")).isEqualTo("en");
        assertThat(header(embed, "Set-Cookie")).isEmpty();
        assertThat(header(embed, "Cache-Control"))
                .contains("public", "max-age=300", "stale-while-revalidate=86400");
        for (String path :
                new String[] {"/en/", "/en/q/holdings", "/en/embed", "/api/v1/q/holdings"}) {
            assertThat(header(SERVER.get(path), "Content-Security-Policy"))
                    .contains("frame-ancestors 'self'");
        }
    }

    @Test
    void anEmbedHasItsAnswerAndOneLineBelow() {
        String page = SERVER.get(EMBED + "holdings").body();
        assertThat(page)
                .contains("<h1>", "<table class=\"answer\">", "Open query", "Download CSV")
                .contains("target=\"_blank\"", "href=\"" + SERVER.address() + "/en/q/holdings\"")
                .contains("src=\"/assets/embed-child-")
                .doesNotContain("style=\"", "<nav", "header class");
        assertThat(SERVER.get(EMBED + "holdings?_title=0").body()).doesNotContain("<h1>");
        assertThat(SERVER.get(EMBED + "holdings?_theme=dark").body())
                .contains("class=\"embed dark\"", "content=\"dark\"");
        assertThat(SERVER.get(EMBED + "holdings?_background=transparent").body())
                .contains("class=\"embed light clear\"", "content=\"light\"");
        assertThat(SERVER.get(EMBED + "holdings?_background=transparent&_theme=dark").body())
                .contains("class=\"embed dark clear\"", "content=\"dark\"");
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() {
        var first = SERVER.get(EMBED + "holdings");
        String tag = header(first, "ETag");
        assertThat(tag).startsWith("\"");
        var again = SERVER.get(EMBED + "holdings", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(header(SERVER.get(EMBED + "holdings?_theme=dark"), "ETag")).isNotEqualTo(tag);
        assertThat(header(SERVER.get(EMBED + "holdings?_background=transparent"), "ETag"))
                .isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "sections?edition=x", "holdings?colour=red"})
    void anEmbedIsNeverBlank(String path) {
        var answer = SERVER.get(EMBED + path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(answer.body()).contains("<h1>", "class=\"notice\"", "Open query", "/en/q/");
    }

    @Test
    void withoutAReleaseTheLastAnswerIsShownWithItsRelease() {
        try (var server = new TestServer("web/small.trig")) {
            assertThat(server.get(EMBED + "holdings").statusCode()).isEqualTo(200);
            server.withdraw();
            var kept = server.get(EMBED + "holdings");
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body())
                    .contains("<table class=\"answer\">", "the last answer that there was");
            var none = server.get(EMBED + "resolutions");
            assertThat(none.statusCode()).isEqualTo(503);
            assertThat(none.body()).contains("There is no data yet", "Open query");
        }
    }

    @Test
    void theScriptIsSmallAndOpenToAllSites() {
        var script = SERVER.get("/assets/embed-1.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Content-Type")).contains("javascript");
        assertThat(header(script, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(script, "Cache-Control")).contains("max-age=86400");
        assertThat(script.body().length()).isLessThan(5000);
    }

    @Test
    void oembedAnswersForPagesOfThisServerOnly() {
        String page = SERVER.address() + "/en/q/sections?edition=/eli/pp/res/191/2022";
        var answer = SERVER.get("/oembed?maxwidth=400&url=" + TestServer.encoded(page));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"type\":\"rich\"", "\"version\":\"1.0\"", "\"width\":400", "<iframe")
                .contains("/embed/en/q/sections?edition=/eli/pp/res/191/2022");
        String elsewhere = TestServer.encoded("https://example.org/en/q/sections");
        assertThat(SERVER.get("/oembed?url=" + elsewhere).statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/oembed?format=xml&url=x").statusCode()).isEqualTo(501);
        assertThat(SERVER.get("/en/q/holdings").body()).contains("/oembed?url=");
    }

    @Test
    void theBuilderPrintsEveryWayToEmbed() {
        String page = SERVER.get("/en/embed?q=holdings&_theme=dark&width=320").body();
        assertThat(page)
                .contains("<iframe src=\"/embed/en/q/holdings?_theme=dark\"")
                .contains("&lt;iframe data-itukg", "&lt;itu-query name=&quot;holdings&quot;")
                .contains("/assets/embed-1.js", "/api/v1/q/holdings.html", "/oembed?url=")
                .contains("frame-src " + SERVER.address())
                .contains("class=\"preview w-320\"");
        assertThat(SERVER.get("/en/embed").statusCode()).isEqualTo(200);
        assertThat(SERVER.get("/en/embed?q=sections&edition=x").body()).contains("role=\"alert\"");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
