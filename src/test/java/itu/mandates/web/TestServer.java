package itu.mandates.web;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The real server on a port of its own, with the small graph of the tests. */
public final class TestServer implements AutoCloseable {

    private static final TestServer SHARED = new TestServer(snapshots("web/small.trig"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String address;

    public TestServer(Snapshots snapshots, String... settings) {
        this.context =
                new SpringApplicationBuilder(WebConfiguration.class)
                        .initializers(
                                (GenericApplicationContext c) ->
                                        c.registerBean(Snapshots.class, () -> snapshots))
                        .run(arguments(settings));
        this.address =
                "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    private static String[] arguments(String... settings) {
        return Stream.concat(Stream.of("server.port=0"), Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }

    /** One server for all tests that only read. */
    public static TestServer shared() {
        return SHARED;
    }

    public static Snapshots snapshots(String resource) {
        return serving(withUnion(RDFDataMgr.loadDatasetGraph(resource)), "release-of-tests");
    }

    public static Snapshots serving(DatasetGraph data, String release) {
        return () -> Optional.of(new Held(data, release));
    }

    /** The same graphs, and their union as the default graph. */
    public static DatasetGraph withUnion(DatasetGraph graphs) {
        var union = GraphFactory.createDefaultGraph();
        graphs.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        var data = DatasetGraphFactory.create(union);
        graphs.listGraphNodes()
                .forEachRemaining(name -> data.addGraph(name, graphs.getGraph(name)));
        return data;
    }

    private record Held(DatasetGraph dataset, String release) implements Snapshot {
        @Override
        public void close() {}
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
    }
}
