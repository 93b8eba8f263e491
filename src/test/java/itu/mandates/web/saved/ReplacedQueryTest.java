package itu.mandates.web.saved;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries that were replaced by others, on a server that has such. */
class ReplacedQueryTest {

    private static final TestServer SERVER =
            new TestServer("web/small.trig", "kg.queries=queries-replaced");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/en/q/landing-places, /en/q/harbours",
        "/ar/q/landing-places?_view=table, /ar/q/harbours?_view=table",
        "/api/v1/q/landing-places, /api/v1/q/harbours",
        "/api/v1/q/landing-places.csv?_page=2&_limit=1, /api/v1/q/harbours.csv?_page=2&_limit=1",
        "/api/v1/q/landing-places.meta.json, /api/v1/q/harbours.meta.json",
        "/embed/zh/q/landing-places?_theme=dark, /embed/zh/q/harbours?_theme=dark",
        "/api/v1/q/landing%2Dplaces.json, /api/v1/q/harbours.json",
        "/fr/q/piers, /fr/q/harbours",
        "/api/v1/q/piers.csv, /api/v1/q/harbours.csv",
    })
    void itsAddressesLeadToTheSameOfItsReplacementForGood(String old, String now) {
        var answer = SERVER.get(old);
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(now);
        assertThat(SERVER.get(now).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/embed?q=landing-places, /embed/en/q/harbours",
    })
    void whereItIsNamedInAParameterTheReplacementIsTaken(String address, String shown) {
        var answer = SERVER.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(shown);
    }

    @Test
    void anEmbedderOfItIsGivenTheReplacement() {
        String page = TestServer.encoded(SERVER.address() + "/en/q/piers");
        assertThat(SERVER.get("/oembed?url=" + page).body()).contains("/embed/en/q/harbours");
    }

    @Test
    void aRetiredQueryWithoutReplacementStillAnswersButIsNotOffered() {
        assertThat(SERVER.get("/api/v1/q/old-ports.csv").body()).contains("north");
        assertThat(SERVER.get("/en/q").body())
                .contains("/en/q/harbours")
                .doesNotContain("/en/q/old-ports", "/en/q/landing-places");
    }
}
