package itu.mandates.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import itu.mandates.web.Refusal;
import itu.mandates.web.TestServer;
import itu.mandates.web.guard.SparqlLimits;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Many queries at once. */
class LanesTest {

    private static final String SLOW =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";

    @Test
    void cheapQueriesAreAnsweredWhileCostlyOnesFillTheServer() {
        try (var server =
                new TestServer(
                        "web/small.trig",
                        "kg.sparql.concurrent=2",
                        "kg.sparql.reserved=1",
                        "kg.sparql.quick=300ms",
                        "kg.sparql.patience=2s",
                        "kg.sparql.timeout=6s")) {
            List<CompletableFuture<Integer>> costly = List.of(sent(server), sent(server));
            waitALittle();
            var another = server.query(SLOW);
            assertThat(another.statusCode()).isEqualTo(503);
            assertThat(another.headers().firstValue("Retry-After")).isPresent();
            assertThat(another.body()).contains("/errors/busy");
            assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
            assertThat(costly).allSatisfy(done -> assertThat(done.join()).isEqualTo(503));
        }
    }

    private static CompletableFuture<Integer> sent(TestServer server) {
        var request = server.request("/sparql?query=" + TestServer.encoded(SLOW)).build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    private static void waitALittle() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPlaceIsGivenBackWhateverHappensInIt() {
        var limits =
                new SparqlLimits(
                        Duration.ofSeconds(1),
                        1,
                        1,
                        1,
                        1,
                        1,
                        1,
                        0,
                        Duration.ofMillis(1),
                        Duration.ZERO,
                        1);
        var lanes = new Lanes(limits);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(
                            () ->
                                    lanes.run(
                                            limits.timeout(),
                                            deadline -> {
                                                throw new Refusal(Refusal.Reason.MEMORY);
                                            }))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(lanes.<Integer>run(limits.timeout(), deadline -> 1)).isEqualTo(1);
    }
}
