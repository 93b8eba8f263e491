package itu.mandates.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.Refusal;
import itu.mandates.web.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hostile queries get, over real HTTP, with a listener that must see no request. */
class SparqlSafetyTest {

    private static final int PROBES = 81;
    private static final int TRAPS = 20;
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private static Listener listener;
    private static TestServer server;

    record Probe(int status, String name, String query) {}

    @BeforeAll
    static void start() throws IOException {
        listener = new Listener();
        server =
                new TestServer(
                        "web/small.trig",
                        "kg.sparql.timeout=1s",
                        "kg.sparql.rows=100",
                        "kg.sparql.characters=1000000");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        listener.close();
    }

    @TestFactory
    Stream<DynamicTest> refusedQueriesGetTheirStatusAndWords() {
        return probes().stream()
                .map(probe -> DynamicTest.dynamicTest(probe.name(), () -> probe(probe)));
    }

    private static void probe(Probe probe) {
        long start = System.nanoTime();
        var answer = server.query(probe.query());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(probe.status());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"detail\":\"").doesNotContain("problem.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(listener.calls()).isZero();
        assertThat(Trap.sprung()).isSubsetOf("Control");
    }

    @Test
    void everyProbeOfTheFileRan() {
        assertThat(probes()).hasSize(PROBES);
        assertThat(probes().stream().filter(p -> p.query().contains("Trap"))).hasSize(TRAPS);
    }

    @Test
    void theTrapAndTheListenerDoNoticeWhatTheyAreFor() throws Exception {
        try (var own = new Listener()) {
            HttpClient.newHttpClient()
                    .sendAsync(
                            HttpRequest.newBuilder(URI.create(own.address())).build(),
                            BodyHandlers.discarding())
                    .exceptionally(closed -> null)
                    .join();
            assertThat(own.calls()).isPositive();
        }
        Query stock =
                QueryFactory.create(
                        "SELECT (<java:itu.mandates.web.guard.Trap$Control>(1) AS ?x) {}");
        try (var run = QueryExec.dataset(DatasetGraphFactory.empty()).query(stock).build()) {
            run.select().materialize();
        }
        assertThat(Trap.sprung()).contains("Control");
    }

    /** The gate refuses these queries already; behind it the registries must hold by themselves. */
    @Test
    void theFunctionRegistriesAloneLoadNoClass() {
        Context context = ARQ.getContext().copy();
        new OfferedFunctions().putInto(context);
        long ran =
                probes().stream()
                        .filter(p -> p.query().contains("Trap"))
                        .peek(p -> run(p, context))
                        .count();
        assertThat(ran).isEqualTo(TRAPS);
        assertThat(Trap.sprung()).isSubsetOf("Control");
    }

    private static void run(Probe probe, Context context) {
        var data = DatasetGraphFactory.create();
        data.add(Quad.defaultGraphIRI, RDF.Nodes.type, RDF.Nodes.type, RDF.Nodes.type);
        try (var run =
                QueryExec.dataset(data)
                        .context(context)
                        .query(probe.query(), Syntax.syntaxARQ)
                        .build()) {
            if (run.getQuery().isSelectType()) {
                run.select().materialize();
            } else {
                assertThat(run.getQuery().isConstructType() ? run.construct() : run.describe())
                        .isNotNull();
            }
        } catch (Refusal | QueryException refused) {
            assertThat(refused).hasMessageNotContaining("found but not");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sparql?update=LOAD%20%3Curn:x%3E, 403",
        "/sparql?request=DROP%20ALL, 403",
        "/sparql?query=ASK%7B%7D&default-graph-uri=file:///etc/passwd, 403",
        "/sparql?query=ASK%7B%7D&named-graph-uri=urn:x, 403",
        "/sparql?query=ASK%7B%7D&query=ASK%7B%7D, 400",
        "/sparql?query=ASK%7B%7D&stylesheet=/x.xsl, 400",
        "/sparql?query=ASK%7B%7D&callback=alert, 400",
        "/sparql?query=ASK%7B%7D&timeout=soon, 400",
        "/sparql?default, 400",
        "/sparql?graph=urn:x, 400",
        "/sparql/update, 404",
        "/sparql/data, 404",
        "/itu/sparql?query=ASK%7B%7D, 404",
        "/fuseki/itu/update?update=DROP%20ALL, 404",
        "/fuseki/itu/data?default, 404",
        "/fuseki/itu/get?default, 404",
        "/fuseki/itu/upload, 404",
        "/fuseki/itu/shacl?graph=default, 404",
        "/$/server, 404",
        "/$/datasets, 404",
        "/$/stats, 404",
        "/$/metrics, 404",
        "/$/ping, 404",
        "/$/compact/itu, 404",
        "/$/backup/itu, 404",
        "/$/tasks, 404",
        "/$/logs, 404",
        "/fuseki/$/datasets, 404",
        "/fuseki/$/metrics, 404",
        "/fuseki/$/tasks, 404",
        "/fuseki/$/logs, 404",
        "/actuator, 404",
        "/actuator/env, 404",
        "/actuator/beans, 404",
        "/actuator/heapdump, 404",
        "/actuator/metrics, 404",
        "/actuator/loggers, 404",
        "/actuator/mappings, 404",
        "/actuator/threaddump, 404",
        "/actuator/shutdown, 404",
    })
    void addressesThatWriteOrAdministerAreNotThere(String path, int status) {
        assertThat(server.get(path).statusCode()).isEqualTo(status);
        assertThat(listener.calls()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /sparql, 405",
        "DELETE, /sparql, 405",
        "PATCH, /sparql, 405",
        "PUT, /sparql?default, 405",
        "DELETE, /sparql?graph=urn:x, 405",
        "PUT, /fuseki/itu, 405",
        "POST, /fuseki/$/datasets, 404",
        "DELETE, /fuseki/$/datasets/itu, 404",
        "POST, /$/compact/itu, 404",
        "POST, /actuator/shutdown, 404",
        "TRACE, /sparql, 405",
    })
    void methodsThatWriteAreRefused(String method, String path, int status) {
        var request =
                server.request(path)
                        .header("Content-Type", "text/turtle")
                        .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."));
        assertThat(server.send(request).statusCode()).isEqualTo(status);
        assertThat(server.query("ASK { <urn:a> ?p ?o }").body()).contains("false");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-update, LOAD <{listener}>, 403",
        "application/x-www-form-urlencoded, update=LOAD%20%3C{listener}%3E, 403",
        "text/turtle, <urn:a> <urn:b> <urn:c> ., 415",
        "application/ld+json, '{\"@context\":\"{listener}\"}', 415",
        "application/sparql-query, SELECT * '{' SERVICE <{listener}> '{' ?s ?p ?o '}' '}', 403",
    })
    void bodiesThatWriteOrFetchAreRefused(String type, String body, int status) {
        String called = body.replace("'", "").replace("{listener}", listener.address());
        assertThat(server.post("/sparql", type, called).statusCode()).isEqualTo(status);
        assertThat(listener.calls()).isZero();
    }

    @Test
    void tooLongAQueryIsRefusedInEitherForm() {
        String longQuery = "ASK { # " + "x".repeat(33_000) + "\n}";
        assertThat(server.query(longQuery).statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql", "application/sparql-query", longQuery).statusCode())
                .isEqualTo(400);
        String far = "ASK { # " + "x".repeat(3_000_000) + "\n}";
        assertThat(server.post("/sparql", "application/sparql-query", far).statusCode())
                .isEqualTo(400);
        assertThat(server.query("ASK { # " + "x".repeat(30_000) + "\n}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tooLongAHeaderIsRefused() {
        assertThat(server.get("/sparql?query=ASK%7B%7D", "X-Long", "x".repeat(70_000)).statusCode())
                .isIn(400, 431);
    }

    @Test
    void tooDeepAQueryIsRefused() {
        for (String query :
                List.of(
                        "ASK " + "{".repeat(16_000) + "}".repeat(16_000),
                        "ASK { FILTER(" + "(".repeat(10_000) + "1" + ")".repeat(10_000) + ") }",
                        "ASK { FILTER(" + "!".repeat(30_000) + "true) }",
                        "ASK { ?s " + "^".repeat(30_000) + "<urn:p> ?o }",
                        "ASK { FILTER(" + "-".repeat(30_000) + "1 = 1) }")) {
            assertThat(server.query(query).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aClientMayAskForLessTimeAndNotForMore() {
        String slow =
                TestServer.encoded(
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o}");
        assertThat(millisOf("/sparql?timeout=0.3&query=" + slow)).isBetween(250L, 900L);
        assertThat(millisOf("/sparql?timeout=60&query=" + slow)).isBetween(900L, 4000L);
    }

    private static long millisOf(String path) {
        long start = System.nanoTime();
        assertThat(server.get(path).statusCode()).isEqualTo(503);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    @Test
    void anySiteMayReadButNoneWithTheReadersCookies() {
        for (String origin : List.of("https://evil.example", "null", "http://localhost")) {
            var answer = server.query("ASK {}", "Origin", origin);
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("*");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        }
        var preflight =
                server.send(
                        server.request("/sparql")
                                .header("Origin", "https://evil.example")
                                .header("Access-Control-Request-Method", "POST")
                                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void scriptingIsOff() {
        assertThat(System.getProperty("jena:scripting")).isNull();
        assertThat(new javax.script.ScriptEngineManager().getEngineFactories()).isEmpty();
    }

    @Test
    void theServerStillAnswersAfterAllThat() {
        assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
    }

    private static List<Probe> probes() {
        String file = new ResourceFolder("web").file("refused-queries.txt").orElseThrow();
        var probes = new ArrayList<Probe>();
        for (String block : file.split("(?m)^## ")) {
            if (!block.startsWith("#")) {
                String[] parts = block.split("\\R", 2);
                String[] head = parts[0].split(" ", 2);
                String query = parts[1].strip().replace("{listener}", listener.address());
                probes.add(new Probe(Integer.parseInt(head[0]), head[1], query));
            }
        }
        return probes;
    }
}
