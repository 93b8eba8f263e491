package itu.mandates.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor's page as a form, without a browser. */
class EditorPageTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String COUNT =
            "PREFIX itu: <https://w3id.org/itu-mandates/def/>"
                    + " SELECT ?text (COUNT(?c) AS ?n) { ?c itu:clauseOf ?text } GROUP BY ?text";

    @TempDir static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server =
                new TestServer(
                        "web/small.trig", "kg.sharing.folder=" + folder, "kg.sparql.rows=20");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> post(String path, String query, String more) {
        return server.post(path, FORM, "query=" + TestServer.encoded(query) + more);
    }

    private static String run(String query) {
        var answer = post("/en/query", query, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void thePageOpensWithAQueryThatWorks() {
        String page = server.get("/en/query").body();
        assertThat(page).contains("data-query-editor").contains("data-draft").contains("PREFIX");
        String query =
                page.replaceAll("(?s).*<textarea[^>]*>(.*)</textarea>.*", "$1")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"");
        assertThat(run(query)).contains("<table class=\"answer\">");
    }

    @Test
    void anAddressOpensItsQueryOrASavedOne() {
        assertThat(server.get("/en/query?query=ASK%20%7B%7D").body())
                .contains(">ASK {}</textarea>")
                .doesNotContain("data-draft");
        assertThat(server.get("/en/query?q=coverage").body()).contains("itu:overlapKind");
        assertThat(server.get("/en/query?q=none").statusCode()).isEqualTo(404);
        assertThat(server.get("/xx/query").statusCode()).isEqualTo(404);
    }

    @Test
    void thingsInAnAnswerAreLinksByTheirNames() {
        assertThat(run(COUNT))
                .contains("href=\"/en/eli/pp/res/191/2022\"")
                .contains("Resolution 191 (Rev. Bucharest, 2022)</span></a>")
                .contains("formaction=\"/sparql\"");
    }

    @Test
    void aLabelAndANumberMakeBars() {
        var answer = post("/en/query", COUNT, "&label=text&value=n");
        assertThat(answer.body()).contains("<table class=\"bars\">").contains("w-100");
        assertThat(post("/en/query", COUNT, "&label=text&value=text").body())
                .doesNotContain("<table class=\"bars\">");
    }

    @Test
    void otherFormsOfQueriesAreAnsweredToo() {
        assertThat(run("ASK {}")).contains("<table class=\"answer\">");
        assertThat(run("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 2")).contains("value=\"ttl\"");
        assertThat(run("SELECT * { ?s <http://a.example/none> ?o }")).contains("No rows");
    }

    @Test
    void aLimitOfTheQueryHoldsAndALongAnswerIsCut() {
        assertThat(run("SELECT * { ?s ?p ?o } LIMIT 3")).contains(">3 rows<").doesNotContain("Cut");
        assertThat(run("SELECT * { ?s ?p ?o }")).contains(">20 rows<").contains("Cut at 20 rows");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        var answer = post("/en/query", "SELECT *\nWHERE { ?s ?p }", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Line 2, column 15")
                .contains("WHERE { ?s ?p }</textarea>");
    }

    @Test
    void valuesAreShownAndNotRun() {
        assertThat(run("SELECT (\"<script>alert(1)</script>\" AS ?x) {}"))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void aSharedQueryHasAnAddressThatAnswers() {
        var shared =
                post("/en/query/share", "SELECT (1 AS ?one) {}", "")
                        .headers()
                        .firstValue("Location");
        assertThat(shared).hasValueSatisfying(to -> assertThat(to).matches("/en/s/\\w{10}"));
        var answer = server.get(shared.get());
        assertThat(answer.body()).contains("SELECT (1 AS ?one) {}").contains(">1 row<");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(server.get("/en/s/1234567890").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoQueryIsNotKept() {
        assertThat(post("/en/query/share", "buy this", "").statusCode()).isEqualTo(400);
    }

    @Test
    void whoSharesWithoutEndIsStopped() {
        try (var own = new TestServer("web/small.trig", "kg.sharing.folder=" + folder)) {
            int status = 303;
            for (int n = 0; n < 40 && status == 303; n++) {
                status = own.post("/en/query/share", FORM, "query=ASK%7B%7D%23" + n).statusCode();
            }
            assertThat(status).isEqualTo(429);
        }
    }

    @Test
    void onlyTheEditorMayRunScripts() {
        for (String path : new String[] {"/en/query", "/ar/s/1234567890"}) {
            assertThat(server.get(path).headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy ->
                                    assertThat(policy)
                                            .contains("script-src 'self'")
                                            .doesNotContain("unsafe"));
        }
        assertThat(server.get("/en/q").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("connect-src"));
    }
}
