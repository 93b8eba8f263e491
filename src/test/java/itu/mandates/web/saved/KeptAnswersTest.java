package itu.mandates.web.saved;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An answer that is sent again is the answer that was sent first, to its last header. */
class KeptAnswersTest {

    private static final TestServer SERVER = TestServer.shared();
    private static final String API = "/api/v1/q/holdings";
    private static final int REQUESTS = 12;

    private record Asked(String path, List<String> headers) {

        HttpResponse<String> send(String... more) {
            var all = new ArrayList<>(headers);
            all.addAll(List.of(more));
            return SERVER.get(path, all.toArray(String[]::new));
        }
    }

    @TestFactory
    Stream<DynamicTest> theSecondAnswerIsTheFirst() {
        List<Asked> all = requests();
        assertThat(all).hasSize(REQUESTS);
        return all.stream()
                .map(asked -> DynamicTest.dynamicTest(asked.toString(), () -> staysTheSame(asked)));
    }

    private static List<Asked> requests() {
        var all = new ArrayList<Asked>();
        for (String suffix : List.of("", ".csv", ".json", ".html", ".tsv?_limit=1")) {
            all.add(new Asked(API + suffix, List.of()));
            all.add(new Asked(API + suffix, List.of("Accept-Language", "fr, en;q=0.5")));
        }
        all.add(new Asked(API, List.of("Accept", "text/csv")));
        all.add(new Asked("/embed/ar/q/holdings?_theme=dark", List.of()));
        return all;
    }

    private static void staysTheSame(Asked asked) {
        HttpResponse<String> first = asked.send();
        HttpResponse<String> second = asked.send();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(second.headers().allValues("X-Request-Id"))
                .hasSize(1)
                .isNotEqualTo(first.headers().allValues("X-Request-Id"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unchanged = asked.send("If-None-Match", "\"other\", " + tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        Map<String, List<String>> expected = headers(first);
        List.of("content-type", "content-length", "link", "x-truncated").forEach(expected::remove);
        assertThat(headers(unchanged)).isEqualTo(expected);
        assertThat(asked.send("If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers;
    }

    @Test
    void whatIsAskedDecidesNotWhoAskedBefore() {
        String english = SERVER.get(API, "Accept", "text/csv").body();
        assertThat(SERVER.get(API, "Accept", "text/html").body()).isNotEqualTo(english);
        assertThat(SERVER.get(API, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(SERVER.get(API + "?nothing").statusCode()).isEqualTo(400);
        assertThat(SERVER.send(SERVER.request(API).DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    void anotherReleaseIsAnsweredAnew() {
        try (var server = new TestServer("web/small.trig")) {
            String path = "/embed/en/q/holdings";
            server.get(path);
            var before = server.get(path);
            var data = RDFDataMgr.loadDatasetGraph("web/small.trig");
            var graph = NodeFactory.createURI("https://w3id.org/itu-mandates/graph/text");
            var topic = NodeFactory.createURI("https://w3id.org/itu-mandates/id/topic/new");
            var name = NodeFactory.createLiteralString("new");
            data.add(new Quad(graph, topic, RDFS.label.asNode(), name));
            server.release(data);
            assertThat(server.get(path).headers().firstValue("ETag"))
                    .isPresent()
                    .isNotEqualTo(before.headers().firstValue("ETag"));
            server.withdraw();
            assertThat(server.get(path).headers().firstValue("Cache-Control"))
                    .hasValue("max-age=30");
        }
    }
}
