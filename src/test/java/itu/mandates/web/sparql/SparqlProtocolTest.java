package itu.mandates.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 protocol over real HTTP. */
class SparqlProtocolTest {

    private static final TestServer SERVER = TestServer.shared();
    private static final String NUMBERS =
            "PREFIX itu: <https://w3id.org/itu-mandates/def/> "
                    + "SELECT ?number { ?r a itu:Resolution ; itu:number ?number } ORDER BY ?number";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+thrift"
            })
    void aTableComesInEveryFormatOfTheProtocol(String type) {
        var answer = SERVER.query(NUMBERS, "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(answer.headers().allValues("Vary").toString()).containsIgnoringCase("accept");
        if (!type.endsWith("thrift")) {
            assertThat(answer.body()).contains("191").contains("59");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/ld+json",
                "application/n-triples",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads"
            })
    void aGraphComesInEveryFormatOfTheProtocol(String type) {
        var answer =
                SERVER.query(
                        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o"
                                + " FILTER(?s = <https://w3id.org/itu-mandates/eli/pp/res/191>) }",
                        "Accept",
                        type);
        assertThat(answer.statusCode()).isEqualTo(200);
        var model = ModelFactory.createDefaultModel();
        Lang lang = RDFLanguages.contentTypeToLang(type);
        RDFDataMgr.read(model, bytes(answer.body()), lang);
        assertThat(model.size()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"ASK { ?s ?p 191 }, false", "ASK { ?s ?p '191' }, true"})
    void aYesOrNoIsAnswered(String query, boolean yes) {
        var answer = SERVER.query(query, "Accept", "application/sparql-results+json");
        assertThat(answer.body()).contains(Boolean.toString(yes));
    }

    @Test
    void aDescriptionIsAnswered() {
        var answer = SERVER.query("DESCRIBE <https://w3id.org/itu-mandates/id/body/pp>");
        assertThat(answer.body()).contains("Plenipotentiary Conference");
    }

    /** One query object answers them all. */
    @Test
    void threadsThatAskTheSameAtOnceGetTheSameAnswer() {
        String query =
                "PREFIX itu: <https://w3id.org/itu-mandates/def/>"
                        + " SELECT ?text (COUNT(DISTINCT ?clause) AS ?n) (GROUP_CONCAT(?c) AS ?all)"
                        + " { ?clause itu:inSection/itu:part ?part ; itu:clauseOf ?text ;"
                        + " itu:citedAs ?c FILTER NOT EXISTS { ?clause itu:label 'a' } }"
                        + " GROUP BY ?text ORDER BY ?text";
        var answers =
                IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(time -> SERVER.query(query).body())
                        .collect(Collectors.toSet());
        assertThat(answers).singleElement().asString().contains("/eli/pp/res/191/2022");
    }

    @Test
    void getFormAndBodyGiveTheSameAnswer() {
        String get = SERVER.query(NUMBERS).body();
        String form = "query=" + TestServer.encoded(NUMBERS);
        assertThat(SERVER.post("/sparql", "application/x-www-form-urlencoded", form).body())
                .isEqualTo(get);
        assertThat(SERVER.post("/sparql", "application/sparql-query", NUMBERS).body())
                .isEqualTo(get);
        assertThat(ResultSetMgr.read(bytes(get), ResultSetLang.RS_XML).materialise().nextSolution())
                .hasToString("( ?number = \"191\" )");
    }

    @Test
    void charactersThatClientsLeaveUnescapedInAnAddressAreTaken() {
        assertThat(SERVER.rawGet("/sparql?query=ASK{?s|?p^?o}")).contains("HTTP/1.1 400");
        assertThat(SERVER.rawGet("/sparql?query=ASK{}")).contains("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/ld+json",
                "application/n-triples",
                "application/rdf+xml"
            })
    void withoutAQueryTheEndpointDescribesItself(String type) {
        var answer = SERVER.get("/sparql", "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, bytes(answer.body()), RDFLanguages.contentTypeToLang(type));
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertThat(model.contains(null, model.createProperty(sd + "endpoint"))).isTrue();
        assertThat(model.listObjectsOfProperty(model.createProperty(sd + "name")).toList())
                .hasSize(4);
    }

    @Test
    void aPersonIsLedToTheQueryEditor() {
        var answer = SERVER.get("/sparql", "Accept", "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/query");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILTER(REGEX(?t, '^Resolution 191', 'i'))|4",
                "FILTER(REGEX(?t, 'Resolution.191', 'q'))|0",
                "BIND(REPLACE(?t, '(Resolution) (\\\\d+)', '$2 $1') AS ?x) FILTER(STRSTARTS(?x, '191 Resolution'))|4",
                "BIND(CONCAT(STR(?t), '!') AS ?x) FILTER(STRENDS(?x, '!'))|7",
                "FILTER(LANG(REPLACE(?t, 'R', 'r')) = 'en')|7",
                "?s itu:revisionOf?/itu:issuedBy+ ?b|7",
                "FILTER EXISTS { ?s itu:number ?n FILTER(xsd:integer(?n) * 2 > 100) }|2",
            })
    void whatIsGuardedStillDoesItsWork(String pattern, int rows) {
        var answer =
                SERVER.query(
                        "PREFIX itu: <https://w3id.org/itu-mandates/def/> "
                                + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                                + "SELECT ?s { ?s rdfs:label ?t { ?s itu:revisionOf ?w } UNION { ?s itu:issuedBy ?w } "
                                + pattern
                                + " }",
                        "Accept",
                        "text/csv");
        assertThat(answer.body().lines().count() - 1).as(answer.body()).isEqualTo(rows);
    }

    @Test
    void theNextAnswerComesFromTheNewReleaseAndNoneFromNone() {
        try (var server = new TestServer("web/small.trig")) {
            assertThat(names(server)).contains("191");
            server.release(saying("the other release"));
            assertThat(names(server)).contains("the other release").doesNotContain("191");
            assertThat(server.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            server.withdraw();
            assertThat(server.query("ASK {}").statusCode()).isEqualTo(503);
            assertThat(server.query("ASK {}").headers().firstValue("Retry-After")).isPresent();
            assertThat(server.get("/sparql").statusCode()).isEqualTo(503);
            assertThat(server.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(server.get("/actuator/health").body()).isEqualTo("{\"status\":\"DOWN\"}");
        }
    }

    private static String names(TestServer server) {
        return server.query("SELECT ?o { ?s ?p ?o FILTER(ISLITERAL(?o)) }", "Accept", "text/csv")
                .body();
    }

    private static DatasetGraph saying(String words) {
        var graphs = DatasetGraphFactory.create();
        graphs.add(
                new Quad(
                        NodeFactory.createURI("urn:g"),
                        NodeFactory.createURI("urn:s"),
                        NodeFactory.createURI("urn:p"),
                        NodeFactory.createLiteralString(words)));
        return graphs;
    }

    @Test
    void wordsAreFoundByTheTextIndex() {
        String query =
                "PREFIX text: <http://jena.apache.org/text#> PREFIX itu: <https://w3id.org/itu-mandates/def/> "
                        + "SELECT ?c { (?c ?score) text:query (itu:text 'bridges' 'lang:en') }";
        assertThat(SERVER.query(query, "Accept", "text/csv").body()).contains("/noting/p1");
        assertThat(SERVER.query(query.replace("bridges", "bridges AND (")).statusCode())
                .isEqualTo(400);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
