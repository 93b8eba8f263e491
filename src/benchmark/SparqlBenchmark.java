import itu.mandates.release.ReleaseStore;
import itu.mandates.release.Snapshot;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The saved queries that need no value, over HTTP and in this process on the same release, one after
 * the other; both parse the text and give JSON. The client is a socket that is written and read by the
 * thread that waits, for a client with threads of its own takes longer than many of the queries. Prints
 * rows of the table. Arguments: folder of releases, address, rounds.
 */
public class SparqlBenchmark {

    private static final Pattern NAME = Pattern.compile("\"/api/v1/q/([a-z0-9-]+)\"");
    private static final int WARM_UP = 8;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final int rounds;
    private Connection connection;

    private SparqlBenchmark(String address, int rounds) {
        this.address = address;
        this.rounds = rounds;
    }

    /** What one query took, in ms. */
    private record Samples(
            String name, String query, List<Double> overHttp, List<Double> here) {

        double http() {
            return median(overHttp);
        }

        double inProcess() {
            return median(here);
        }

        double ratio() {
            return http() / inProcess();
        }
    }

    /** HTTP/1.1 on one socket. */
    private record Connection(Socket socket, InputStream in) {

        static Connection to(URI address) throws IOException {
            var socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            return new Connection(socket, new BufferedInputStream(socket.getInputStream(), 1 << 16));
        }

        void send(String query) throws IOException {
            byte[] body = query.getBytes(StandardCharsets.UTF_8);
            var whole = new ByteArrayOutputStream();
            whole.writeBytes(
                    """
                    POST /sparql HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/sparql-query\r
                    Accept: application/sparql-results+json\r
                    Content-Length: %d\r
                    \r
                    """
                            .formatted(body.length)
                            .getBytes(StandardCharsets.US_ASCII));
            whole.writeBytes(body);
            whole.writeTo(socket.getOutputStream());
        }

        /** The lines of the head; none if the server has closed the connection. */
        List<String> head() throws IOException {
            var lines = new ArrayList<String>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                lines.add(line.toLowerCase(Locale.ROOT));
            }
            return lines;
        }

        int body(List<String> head) throws IOException {
            var length =
                    head.stream().filter(line -> line.startsWith("content-length:")).findFirst();
            return length.isPresent()
                    ? bytes(Integer.parseInt(length.get().substring(15).strip()))
                    : chunks();
        }

        private int chunks() throws IOException {
            int all = 0;
            for (int size = size(); size > 0; size = size()) {
                all += bytes(size);
                line();
            }
            line();
            return all;
        }

        private int size() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private int bytes(int wanted) throws IOException {
            return in.readNBytes(wanted).length;
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString().strip();
        }
    }

    private interface Work {
        int run() throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws Exception {
        var benchmark = new SparqlBenchmark(args[1], Integer.parseInt(args[2]));
        benchmark.connection = Connection.to(URI.create(args[1]));
        try (var snapshot = Snapshot.inMemory(new ReleaseStore(Path.of(args[0])).open())) {
            benchmark.print(benchmark.samples(snapshot.dataset()));
        }
    }

    private void print(List<Samples> all) {
        System.out.printf(
                Locale.ROOT,
                "| median of %d saved queries | %.2f | %.2f | %.2f |%n",
                all.size(),
                median(all.stream().map(Samples::http).toList()),
                median(all.stream().map(Samples::inProcess).toList()),
                median(all.stream().map(Samples::ratio).toList()));
        all.stream()
                .sorted((a, b) -> Double.compare(b.inProcess(), a.inProcess()))
                .limit(5)
                .forEach(
                        each ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "| `%s` | %.2f | %.2f | %.2f |%n",
                                        each.name,
                                        each.http(),
                                        each.inProcess(),
                                        each.ratio()));
    }

    private List<Samples> queries() throws Exception {
        var queries = new ArrayList<Samples>();
        for (String name : names()) {
            if (get("/api/v1/q/" + name + ".csv?_limit=1").statusCode() != 200) {
                continue; // asks for a value, and without one is another query
            }
            var text = get("/api/v1/q/" + name + ".rq");
            if (text.statusCode() == 200 && text.body().contains("SELECT")) {
                queries.add(
                        new Samples(name, text.body(), new ArrayList<>(), new ArrayList<>()));
            }
        }
        return queries;
    }

    private List<String> names() throws Exception {
        return NAME.matcher(get("/api/v1/openapi.json").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private java.net.http.HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** Turn about, so that whatever else the machine does falls on both. */
    private List<Samples> samples(DatasetGraph data) throws Exception {
        List<Samples> all = queries();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Samples each : all) {
                double one = millis(() -> overHttp(each.query));
                double other =
                        millis(() -> Txn.calculateRead(data, () -> here(each.query, data)));
                if (round >= 0) {
                    each.overHttp.add(one);
                    each.here.add(other);
                }
            }
        }
        return all;
    }

    private int overHttp(String query) throws IOException {
        connection.send(query);
        List<String> head = connection.head();
        if (head.isEmpty()) { // Tomcat closes a connection after so many requests
            connection = Connection.to(URI.create(address));
            return overHttp(query);
        }
        int size = connection.body(head);
        if (!head.get(0).contains(" 200")) {
            throw new IllegalStateException(String.join("\n", head));
        }
        return size;
    }

    private static int here(String query, DatasetGraph data) {
        try (var run =
                QueryExecution.dataset(DatasetFactory.wrap(data)).query(query).build()) {
            var out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsJSON(out, run.execSelect());
            return out.size();
        }
    }

    private static double millis(Work work) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
