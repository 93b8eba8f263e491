package itu.mandates.web.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The site of src/test/resources/iscg on an origin of its own, with another host name and port than
 * the server of the graph.
 */
final class EmbeddingSite implements AutoCloseable {

    private static final Path FILES = Path.of("src/test/resources/iscg");

    private final String graph;
    private final String policy;
    private final HttpServer server;

    /**
     * @param graph address of the server of the graph
     * @param policy Content-Security-Policy of the site; "" for none
     */
    EmbeddingSite(String graph, String policy) {
        this.graph = graph;
        this.policy = policy;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = FILES.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
            if (!file.startsWith(FILES) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String type = file.toString().endsWith(".css") ? "text/css" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
            if (!policy.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            }
            byte[] body = body(file);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] body(Path file) throws IOException {
        String text = Files.readString(file).replace("KG_ORIGIN", graph);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
