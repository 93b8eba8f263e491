package itu.mandates.app;

import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryRunner;
import itu.mandates.query.QuerySheet;
import itu.mandates.query.ResultFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: one query on the current release. */
@Command(
        name = "query",
        description = "Runs a saved query, or one of your own, on the current release.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without a name: lists the saved queries.",
            "Example: query clause-history --param clause=/eli/pp/res/191/2014/noting/a"
        })
final class QueryCommand implements Callable<Integer> {

    private static final int WIDTH_ELSEWHERE = 160;

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE.rq",
            description = "Name of a saved query, or a file with one of your own.")
    private String name;

    @Mixin private ReleasesOption releases;

    @Option(
            names = "--param",
            paramLabel = "k=v",
            description =
                    "Value of a parameter; an IRI may be written as its path: /eli/pp/res/191.")
    private Map<String, String> values = Map.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private ResultFormat format;

    @Option(
            names = "--about",
            description = "Runs nothing: what the query answers, its parameters and columns.")
    private boolean about;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "${DEFAULT-VALUE} if not given.")
    private int seconds;

    @Override
    public Integer call() throws IOException {
        var terminal = new Terminal(spec);
        if (name == null) {
            list(terminal.out());
        } else if (about) {
            QuerySheet.of(query()).forEach(terminal.out()::println);
        } else {
            run(query(), terminal);
        }
        terminal.out().flush();
        return 0;
    }

    private static void list(PrintWriter out) {
        for (var query : QueryBook.load().all()) {
            out.printf("%-36s %s%n", query.name(), query.header().question());
        }
    }

    private void run(QueryFile query, Terminal terminal) {
        try (var snapshot = releases.snapshot(terminal::progress)) {
            var runner = new QueryRunner(snapshot.dataset(), Duration.ofSeconds(seconds));
            var result = runner.run(query, values);
            terminal.out().print(format.print(result, width()));
            runner.unknown(query, values)
                    .forEach(value -> terminal.say("The release says nothing of " + value + "."));
        }
    }

    private QueryFile query() throws IOException {
        Path file = Path.of(name);
        if (name.endsWith(".rq") || Files.isRegularFile(file)) {
            if (!Files.isRegularFile(file)) {
                throw new CommandFailure(
                        file + ": no such file; name a file or one of " + QueryBook.load().names());
            }
            return QueryFile.unnamed(Files.readString(file));
        }
        var book = QueryBook.load();
        return book.named(name).orElseThrow(() -> new CommandFailure(noSuchQuery(book)));
    }

    /** The names that share a word with the one that was given, or else all. */
    private String noSuchQuery(QueryBook book) {
        List<String> given = List.of(name.split("[^\\p{Alnum}]+"));
        List<String> near =
                book.names().stream()
                        .filter(one -> Stream.of(one.split("-")).anyMatch(given::contains))
                        .toList();
        return "No saved query is named %s; %s %s."
                .formatted(
                        name,
                        near.isEmpty() ? "there are" : "near it are",
                        String.join(", ", near.isEmpty() ? book.names() : near));
    }

    /** Columns of the terminal, where the shell says so. */
    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,4}")
                ? Integer.parseInt(columns)
                : WIDTH_ELSEWHERE;
    }
}
