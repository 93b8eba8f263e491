package itu.mandates.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.query.QueryResult.Table;
import itu.mandates.web.TestServer;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What happens at the limits: too many rows, too much time, another release, odd words. */
class ApiLimitsTest {

    private static final String TEXT = "/api/v1/q/edition-text.csv?edition=/eli/pp/res/191/2022";

    @Test
    void whatIsCutSaysSo() {
        try (var server = new TestServer("web/small.trig", "kg.sparql.rows=2")) {
            var cut = server.get("/api/v1/q/resolutions.csv");
            assertThat(cut.statusCode()).isEqualTo(200);
            var more = server.get("/api/v1/q/holdings.csv");
            assertThat(more.body().lines()).hasSize(3);
            assertThat(more.headers().firstValue("X-Truncated")).hasValue("true");
            assertThat(more.headers().firstValue("Link"))
                    .hasValueSatisfying(link -> assertThat(link).contains("rel=\"next\""));
            assertThat(server.get("/api/v1/q/holdings.meta.json").body())
                    .contains("\"truncated\":true");
        }
    }

    @Test
    void whoHasUsedUpItsTimeIsAskedToWaitAndGetsWhatIsKept() {
        try (var server = new TestServer("web/small.trig", "kg.client.time-per-minute=1ms")) {
            var first = server.get(TEXT);
            assertThat(first.statusCode()).isEqualTo(200);
            var second = server.get("/api/v1/q/holdings.csv");
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(second.headers().firstValue("Retry-After")).isPresent();
            assertThat(second.body()).contains("/errors/too-often");
            assertThat(server.query("ASK {}").statusCode()).isEqualTo(429);
            assertThat(server.get(TEXT).body()).isEqualTo(first.body());
        }
    }

    @Test
    void anotherReleaseHasOtherTagsAndTheOneBeforeIsGone() {
        try (var server = new TestServer("web/small.trig")) {
            var before = server.get(TEXT);
            String identity = identity(server);
            var data = RDFDataMgr.loadDatasetGraph("web/small.trig");
            var here = NodeFactory.createURI("https://w3id.org/itu-mandates/graph/text");
            data.add(
                    new Quad(
                            here,
                            NodeFactory.createURI("https://w3id.org/itu-mandates/id/topic/new"),
                            RDFS.label.asNode(),
                            NodeFactory.createLiteralString("new")));
            server.release(data);
            var after = server.get(TEXT);
            assertThat(after.headers().firstValue("ETag"))
                    .isNotEqualTo(before.headers().firstValue("ETag"));
            var gone = server.get(TEXT + "&release=" + identity);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains(identity, identity(server));
        }
    }

    private static String identity(TestServer server) {
        String meta = server.get("/api/v1/q/holdings.meta.json").body();
        return meta.replaceFirst("(?s).*\"release\":\"([0-9a-f]{64})\".*", "$1");
    }

    @Test
    void aSpreadsheetRunsNothingOfATable() {
        var words = Var.alloc("words");
        var number = Var.alloc("number");
        var rows =
                List.of("=1+1", "+1", "-1", "@x", "\tx", "plain, \"quoted\"").stream()
                        .map(
                                text ->
                                        BindingFactory.binding(
                                                words,
                                                NodeFactory.createLiteralString(text),
                                                number,
                                                NodeFactory.createLiteralByValue(-1)))
                        .toList();
        String csv =
                CsvTable.print(
                        new Table(List.of("words", "number"), rows),
                        List.of("words", "number"),
                        false);
        assertThat(csv)
                .isEqualTo(
                        "words,number\r\n'=1+1,-1\r\n'+1,-1\r\n'-1,-1\r\n'@x,-1\r\n'\tx,-1\r\n"
                                + "\"plain, \"\"quoted\"\"\",-1\r\n");
    }
}
