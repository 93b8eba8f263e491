package itu.mandates.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** Addresses that name the release they are to be answered from. */
class PinnedReadTest {

    private static final List<String> READS =
            List.of(
                    "/en/eli/pp/res/191",
                    "/en/overlaps",
                    "/en/changes",
                    "/en/quality",
                    "/en/data",
                    "/en/q/resolutions",
                    "/eli/pp/res/191.ttl",
                    "/feed/en/changes.atom",
                    "/data/dump.nq",
                    "/data/dataset.ttl",
                    "/api/v1/q/resolutions.csv");
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{64}");

    private static String release(TestServer server) {
        var found = IDENTITY.matcher(server.get("/en/data").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String kept(TestServer server, String address) {
        var answer = server.get(address);
        assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void aReadOfTheServedReleaseMayBeKeptForGood() {
        try (var server = new TestServer("web/small.trig")) {
            String release = release(server);
            for (String read : READS) {
                assertThat(kept(server, read)).as(read).doesNotContain("immutable");
                assertThat(kept(server, read + "?release=" + release)).contains("immutable");
                assertThat(kept(server, read + "?release=" + release.substring(0, 12)))
                        .contains("immutable");
                assertThat(server.get(read + "?release=" + release.substring(0, 11)).statusCode())
                        .isEqualTo(404);
            }
            assertThat(server.get("/en/eli/pp/res/191?release=" + release).body())
                    .contains("rel=\"canonical\" href=\"/en/eli/pp/res/191\"");
            assertThat(
                            server.get("/eli/pp/res/191?release=" + release)
                                    .headers()
                                    .firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("?release=" + release));
        }
    }

    @Test
    void aReadOfAReleaseThatWasFollowedByAnotherIsGone() {
        try (var server = new TestServer("web/small.trig")) {
            String before = release(server);
            DatasetGraph other = RDFDataMgr.loadDatasetGraph("web/history.trig");
            server.release(other);
            assertThat(release(server)).isNotEqualTo(before);
            for (String read : READS) {
                var gone = server.get(read + "?release=" + before, "Accept", "text/html");
                assertThat(gone.statusCode()).as(read).isEqualTo(410);
                assertThat(gone.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(server.get(read + "?release=" + "0".repeat(64)).statusCode())
                        .isEqualTo(404);
            }
            assertThat(server.get("/en/changes?release=" + before, "Accept", "text/html").body())
                    .contains("This release is no longer served");
            assertThat(server.get("/en/changes").body()).contains("statements before");
        }
    }
}
