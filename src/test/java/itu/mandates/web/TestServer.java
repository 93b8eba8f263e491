package itu.mandates.web;

import itu.mandates.release.LiveRelease;
import itu.mandates.release.ReleaseContent;
import itu.mandates.release.ReleaseStore;
import itu.mandates.release.ReleaseWriter;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The real server on a port of its own, with the small graph of the tests. */
public final class TestServer implements AutoCloseable {

    private static final String TEMPORARY = "itu-mandates-web-test";

    private static final TestServer SHARED = new TestServer("web/small.trig");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path releases;
    private final LiveRelease live;
    private final ConfigurableApplicationContext context;
    private final String address;

    /**
     * @param resource a TriG file on the class path
     * @param settings such as "kg.sparql.rows=100"
     */
    public TestServer(String resource, String... settings) {
        this(resource, Long.MAX_VALUE, settings);
    }

    /** A server of a release that is too large for memory, as it were. */
    public static TestServer onDisk(String resource, String... settings) {
        return new TestServer(resource, 0, settings);
    }

    /** A server of releases that are there already, and stay. */
    public static TestServer of(ReleaseStore store, String... settings) {
        return new TestServer(store.folder(), Long.MAX_VALUE, settings);
    }

    private TestServer(String resource, long memoryLimit, String... settings) {
        this(written(RDFDataMgr.loadDatasetGraph(resource)), memoryLimit, settings);
    }

    private TestServer(Path folder, long memoryLimit, String... settings) {
        releases = folder;
        live = new LiveRelease(new ReleaseStore(releases), memoryLimit, step -> {});
        context =
                new SpringApplicationBuilder(WebConfiguration.class)
                        .initializers(
                                (GenericApplicationContext c) ->
                                        c.registerBean(LiveRelease.class, () -> live))
                        .run(arguments(settings));
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Deleted at the latest when the program ends: nobody closes a server that all tests share. */
    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory(TEMPORARY);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path written(DatasetGraph data) {
        Path folder = temporaryFolder();
        write(data, folder);
        return folder;
    }

    private static void write(DatasetGraph data, Path folder) {
        new ReleaseWriter(folder, step -> {})
                .write(
                        new ReleaseContent(
                                data,
                                GraphFactory.createDefaultGraph(),
                                List.of(),
                                "1",
                                "sha256:0"));
    }

    /** Writes another release and has it served. */
    public void release(DatasetGraph data) {
        write(data, releases);
        live.refresh();
    }

    /** Leaves nothing to serve. */
    public void withdraw() {
        live.close();
    }

    private static String[] arguments(String... settings) {
        return Stream.concat(Stream.of("server.port=0", "kg.first-answers="), Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }

    /** One server for all tests that only read. */
    public static TestServer shared() {
        return SHARED;
    }

    public String address() {
        return address;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> query(String query, String... headers) {
        return get("/sparql?query=" + encoded(query), headers);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a request line that a careful client would not send. */
    public String rawGet(String target) {
        int port = URI.create(address).getPort();
        try (var socket = new Socket("localhost", port)) {
            String request =
                    "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
        live.close();
        if (releases.getFileName().toString().startsWith(TEMPORARY)) {
            delete(releases);
        }
    }

    private static void delete(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
