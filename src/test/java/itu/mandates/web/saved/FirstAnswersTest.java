package itu.mandates.web.saved;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked after the start costs its first reader nothing. */
class FirstAnswersTest {

    private static final List<String> QUERIES =
            List.of("most-cited", "bodies", "conferences", "resolutions", "editions", "openers");

    private static final int TRIES = 100;
    private static final int MILLISECONDS_BETWEEN = 100;

    @Test
    void aReaderWithoutTimeGetsWhatWasAskedAfterTheStartAndNothingElse() throws Exception {
        try (var server =
                new TestServer(
                        "web/small.trig",
                        "kg.client.time-per-minute=1ms",
                        "kg.first-answers=no-such-query, holdings")) {
            assertThat(QUERIES)
                    .as("the time is used up")
                    .anyMatch(query -> status(server, query) == 429);
            assertThat(eventually(server, "holdings")).isEqualTo(200);
            assertThat(status(server, "sources")).isEqualTo(429);
        }
    }

    private static int eventually(TestServer server, String query) throws InterruptedException {
        int status = status(server, query);
        for (int tries = 0; tries < TRIES && status != 200; tries++) {
            Thread.sleep(MILLISECONDS_BETWEEN);
            status = status(server, query);
        }
        return status;
    }

    private static int status(TestServer server, String query) {
        return server.get("/api/v1/q/" + query + ".json").statusCode();
    }
}
