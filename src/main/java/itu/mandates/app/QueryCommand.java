package itu.mandates.app;

import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryRunner;
import itu.mandates.query.ResultFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
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
        footer = {"", "Without a name: lists the saved queries."})
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
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "${DEFAULT-VALUE} if not given.")
    private int seconds;

    @Override
    public Integer call() throws IOException {
        var terminal = new Terminal(spec);
        if (name == null) {
            QueryBook.load()
                    .all()
                    .forEach(
                            query ->
                                    terminal.out()
                                            .printf(
                                                    "%-36s %s%n",
                                                    query.name(), query.header().question()));
            terminal.out().flush();
            return 0;
        }
        var query = query();
        try (var snapshot = releases.snapshot(terminal::progress)) {
            var result =
                    new QueryRunner(snapshot.dataset(), Duration.ofSeconds(seconds))
                            .run(query, values);
            terminal.out().print(format.print(result, width()));
            terminal.out().flush();
            return 0;
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
        return book.named(name)
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        "No saved query is named "
                                                + name
                                                + "; there are "
                                                + String.join(", ", book.names())
                                                + "."));
    }

    /** Columns of the terminal, where the shell says so. */
    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,4}")
                ? Integer.parseInt(columns)
                : WIDTH_ELSEWHERE;
    }
}
