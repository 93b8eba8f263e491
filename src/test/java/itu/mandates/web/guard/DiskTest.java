package itu.mandates.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release on the disk is served as one in memory is. */
class DiskTest {

    private static final String PREFIXES =
            "PREFIX itu: <https://w3id.org/itu-mandates/def/> "
                    + "PREFIX text: <http://jena.apache.org/text#> ";
    private static final TestServer MEMORY = TestServer.shared();
    private static final TestServer DISK =
            TestServer.onDisk(
                    "web/small.trig", "kg.sparql.timeout=1s", "kg.sparql.characters=1000000");

    @AfterAll
    static void stop() {
        DISK.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s { ?s a itu:Clause }",
                "SELECT ?g ?s { GRAPH ?g { ?s a itu:Reference } }",
                "SELECT ?s { GRAPH <https://w3id.org/itu-mandates/graph/text> { ?s itu:label ?l } }",
                "SELECT ?s ?o { ?s itu:previousRevision+ ?o }",
                "SELECT ?s ?o { ?s (itu:revisionOf|itu:clauseOf)/itu:issuedBy* ?o }",
                "SELECT ?s ?o { GRAPH ?g { ?s itu:previousRevision+ ?o } }",
                "SELECT ?s { ?s text:query (itu:text 'map') }",
                "SELECT ?s { ?s text:query (itu:text 'map') ; itu:clauseOf/itu:previousRevision+ ?o }",
            })
    void aTableIsTheSame(String query) {
        List<String> rows = rows(MEMORY, query);
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows(DISK, query)).isEqualTo(rows);
    }

    private static List<String> rows(TestServer server, String query) {
        var answer = server.query(PREFIXES + query, "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().sorted().toList();
    }

    @Test
    void aDescriptionIsTheSame() {
        String query = "DESCRIBE <https://w3id.org/itu-mandates/eli/pp/res/191/2022>";
        var lines = MEMORY.query(query, "Accept", "application/n-triples").body().lines().sorted();
        assertThat(DISK.query(query, "Accept", "application/n-triples").body().lines().sorted())
                .containsExactlyElementsOf(lines.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/en/eli/pp/res/191",
                "/en/eli/pp/res/191/2022",
                "/en/eli/pp/res/191/2022/considering/a",
                "/en/id/source/c26-89",
                "/en/graph/text",
            })
    void aPageIsTheSame(String path) {
        assertThat(DISK.get(path).body()).isEqualTo(MEMORY.get(path).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }",
                "SELECT (COUNT(*) AS ?n) { <https://w3id.org/itu-mandates/def/Clause> ((!<urn:a>|^!<urn:a>)"
                        + "/(!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>)"
                        + "/(!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>))|<urn:b> ?o }",
                "SELECT * { ?s itu:text ?t FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', '(.*a){25}b')) }",
                "SELECT * { ?s itu:text ?t FILTER(REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', ?t), '^(.*a){25}b')) }",
                "SELECT * { ?s itu:text ?t FILTER EXISTS { ?s ?p ?o FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', '(.*a){25}b')) } }",
            })
    void whatTakesTooLongIsStopped(String query) {
        var answer = DISK.query(PREFIXES + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    }

    @Test
    void aClassNamedInAQueryIsNotLoaded() {
        assertThat(
                        DISK.query(
                                        "SELECT * { ?s <java:itu.mandates.web.guard.Trap$Predicate> ?o }")
                                .statusCode())
                .isEqualTo(400);
        assertThat(Trap.sprung()).isSubsetOf("Control");
    }
}
