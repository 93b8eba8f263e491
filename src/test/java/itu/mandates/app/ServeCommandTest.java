package itu.mandates.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.vocab.Itu;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The program itself, as a process of its own, serving the real release. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeCommandTest {

    private static final Pattern SERVING =
            Pattern.compile("Serving \\w+ at (http://localhost:\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Process server;
    private static BufferedReader words;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        server =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "serve",
                                "--port",
                                "0",
                                "--releases",
                                BuiltRelease.store().folder().toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        words = server.errorReader();
        address =
                words.lines()
                        .map(SERVING::matcher)
                        .filter(found -> found.find())
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow();
    }

    @AfterAll
    static void stop() throws IOException {
        server.destroyForcibly();
        words.close();
    }

    private static HttpResponse<String> get(String path, String accept) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Accept", accept)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    @Test
    @Order(1)
    void everyIriOfTheReleaseLeadsToAPageAndToData() throws IOException {
        var failed = new ArrayList<String>();
        var iris = iris();
        for (String path : iris) {
            for (String accept : List.of("text/html", "text/turtle")) {
                var see = get(path, accept);
                int code =
                        see.statusCode() == 303
                                ? get(see.headers().firstValue("Location").orElseThrow(), accept)
                                        .statusCode()
                                : see.statusCode();
                if (see.statusCode() != 303 || code != 200) {
                    failed.add(path + " " + accept + " " + see.statusCode() + " " + code);
                }
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(iris.size() > 1500, "tried " + iris.size());
    }

    /** Everything below the base that the dump speaks of, but the ontology's folders of names. */
    private static List<String> iris() throws IOException {
        var iri = Pattern.compile("<" + Pattern.quote(Itu.BASE) + "(/[^>]*)>");
        return Files.readAllLines(BuiltRelease.store().open().dump()).stream()
                .flatMap(line -> iri.matcher(line).results().map(found -> found.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    @Order(2)
    void healthIsUpAndNothingElseOfTheKindIsThere() {
        assertEquals(200, get("/actuator/health", "*/*").statusCode());
        for (String path :
                List.of(
                        "/actuator/env",
                        "/actuator/beans",
                        "/actuator/heapdump",
                        "/$/datasets",
                        "/$/server",
                        "/$/stats")) {
            assertEquals(404, get(path, "*/*").statusCode(), path);
        }
    }

    @Test
    @Order(3)
    void aTakenPortIsSaid() throws IOException, InterruptedException {
        String port = address.substring(address.lastIndexOf(':') + 1);
        var second =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "serve",
                                "--port",
                                port,
                                "--releases",
                                BuiltRelease.store().folder().toString())
                        .start();
        String said = new String(second.getErrorStream().readAllBytes());
        assertEquals(1, second.waitFor(), said);
        assertTrue(said.contains("Port " + port + " is taken"), said);
    }

    @Test
    @Order(4)
    void itStopsWhenItIsToldTo() throws InterruptedException {
        server.destroy();
        assertTrue(server.waitFor(30, TimeUnit.SECONDS), "still runs 30 seconds after SIGTERM");
    }
}
