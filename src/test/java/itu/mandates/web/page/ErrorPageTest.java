package itu.mandates.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import itu.mandates.app.BuiltRelease;
import itu.mandates.web.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader is told when something goes wrong. */
class ErrorPageTest {

    private static final TestServer SERVER =
            TestServer.of(BuiltRelease.store(), "kg.client.time-per-minute=1h");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/en/eli/pp/res/1911, /en/eli/pp/res/191",
        "/fr/eli/pp/res/191/2021, /fr/eli/pp/res/191/2022",
        "/es/eli/pp/res/191/2022/resolvse, /es/eli/pp/res/191/2022/resolves",
        "/ru/id/topic/accesibility, /ru/id/topic/accessibility",
        "/ar/id/body/secretary-genral, /ar/id/body/secretary-general",
        "/zh/q/sector-matrx, /zh/q/sector-matrix",
        "/en/serach, /en/search",
        "/eli/pp/res/1911, /en/eli/pp/res/191",
    })
    void aMistypedAddressIsAnsweredWithTheNearest(String typed, String meant) {
        var answer = SERVER.get(typed, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        var links = Jsoup.parse(answer.body()).select("main section a");
        assertThat(links.first().attr("href")).isEqualTo(meant);
        assertThat(SERVER.get(meant).statusCode()).isEqualTo(200);
        String problem = SERVER.get(typed, "Accept", "application/problem+json").body();
        var near = JsonParser.parseString(problem).getAsJsonObject().getAsJsonArray("nearest");
        assertThat(near.get(0).getAsString()).isIn(meant, meant.substring(3));
    }

    @Test
    void whoAsksWithAnotherMethodIsToldWhichThereAre() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(SERVER.address() + "/en/")).DELETE().build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void aPageBeyondTheLastOfAListIsNotThere() {
        for (String page : List.of("/en/data", "/en/quality/superseded-now")) {
            assertThat(SERVER.get(page + "?page=1").statusCode()).as(page).isEqualTo(200);
            assertThat(SERVER.get(page + "?page=999").statusCode()).as(page).isEqualTo(404);
            assertThat(SERVER.get(page + "?page=x").statusCode()).as(page).isEqualTo(400);
        }
    }

    @Test
    void aProgramIsToldTheAddressOfTheQueryThatItMayHaveMeant() {
        var problem =
                JsonParser.parseString(SERVER.get("/api/v1/q/sector-matrx").body())
                        .getAsJsonObject();
        assertThat(problem.getAsJsonArray("nearest").get(0).getAsString())
                .isEqualTo("/api/v1/q/sector-matrix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/eli/pp/res/99999",
                "/ar/search?page=0",
                "/zh/q/no-such-query-at-all",
                "/api/v1/q/coverage?colour=red",
                "/sparql?query=nonsense"
            })
    void theNumberOfTheRequestIsInTheHeaderAndInTheWords(String address) {
        for (String accept : Set.of("text/html", "application/problem+json")) {
            var answer = SERVER.get(address, "Accept", accept, "X-Request-Id", "mine");
            assertThat(answer.statusCode()).isBetween(400, 406);
            String id = answer.headers().firstValue("X-Request-Id").orElse("");
            assertThat(id).matches("[0-9a-f]{16}");
            assertThat(answer.body()).contains(id).doesNotContain("mine");
        }
    }

    @Test
    void everyRequestHasItsOwnNumber() {
        var ids = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            SERVER.get("/en/").headers().firstValue("X-Request-Id").ifPresent(ids::add);
        }
        assertThat(ids).hasSize(20);
    }

    @Test
    void whatCannotBeFoundCanBeSearchedFor() {
        String page = SERVER.get("/fr/eli/pp/res/192", "Accept", "text/html").body();
        assertThat(page).contains("/fr/search?q=pp%20192");
        assertThat(SERVER.get("/fr/search?q=pp%20192").body()).contains("/fr/eli/pp/res/191");
    }
}
