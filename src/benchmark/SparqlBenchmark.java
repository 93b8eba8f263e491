import itu.mandates.release.ReleaseStore;
import itu.mandates.release.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The saved queries that need no value, over HTTP and in this process on the same release, one after
 * the other; both give JSON. Prints rows of the table. Arguments: folder of releases, address,
 * rounds.
 */
public class SparqlBenchmark {

    private static final Pattern NAME = Pattern.compile("\"/api/v1/q/([a-z0-9-]+)\"");
    private static final int WARM_UP = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final int rounds;

    private SparqlBenchmark(String address, int rounds) {
        this.address = address;
        this.rounds = rounds;
    }

    private record Times(String name, double http, double inProcess) {

        double ratio() {
            return http / inProcess;
        }
    }

    private interface Work {
        int run() throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws Exception {
        var benchmark = new SparqlBenchmark(args[1], Integer.parseInt(args[2]));
        try (var snapshot = Snapshot.inMemory(new ReleaseStore(Path.of(args[0])).open())) {
            benchmark.print(benchmark.times(snapshot.dataset()));
        }
    }

    private void print(List<Times> times) {
        System.out.printf(
                Locale.ROOT,
                "| median of %d saved queries | %.2f | %.2f | %.2f |%n",
                times.size(),
                median(times.stream().mapToDouble(Times::http)),
                median(times.stream().mapToDouble(Times::inProcess)),
                median(times.stream().mapToDouble(Times::ratio)));
        times.stream()
                .sorted((a, b) -> Double.compare(b.inProcess, a.inProcess))
                .limit(5)
                .forEach(
                        each ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "| `%s` | %.2f | %.2f | %.2f |%n",
                                        each.name,
                                        each.http,
                                        each.inProcess,
                                        each.ratio()));
    }

    private List<Times> times(DatasetGraph data) throws Exception {
        var times = new ArrayList<Times>();
        for (String name : names()) {
            if (get("/api/v1/q/" + name + ".csv?_limit=1").statusCode() != 200) {
                continue; // asks for a value, and without one is another query
            }
            var text = get("/api/v1/q/" + name + ".rq");
            var query = text.statusCode() == 200 ? text.body() : "";
            if (query.contains("SELECT")) {
                times.add(times(name, query, data));
            }
        }
        return times;
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
    private Times times(String name, String query, DatasetGraph data) throws Exception {
        var http = new ArrayList<Double>();
        var inProcess = new ArrayList<Double>();
        for (int round = -WARM_UP; round < rounds; round++) {
            double one = millis(() -> overHttp(query));
            double other = millis(() -> Txn.calculateRead(data, () -> here(query, data)));
            if (round >= 0) {
                http.add(one);
                inProcess.add(other);
            }
        }
        return new Times(name, median(http), median(inProcess));
    }

    private int overHttp(String query) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "application/sparql-results+json")
                        .POST(BodyPublishers.ofString(query))
                        .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + new String(answer.body()));
        }
        return answer.body().length;
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
        return median(values.stream().mapToDouble(Double::doubleValue));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
