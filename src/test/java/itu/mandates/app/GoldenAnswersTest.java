package itu.mandates.app;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.query.QueryRunner;
import itu.mandates.release.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole answers on the real documents, read against the texts: src/test/resources/answers, one file
 * for each query, cells cut so that a row can be read. With {@code -Danswers.write=true} they are
 * written anew; then read the difference before you keep it.
 */
class GoldenAnswersTest {

    private static final Path FOLDER = Path.of("src/test/resources/answers");
    private static final int ANSWERS = 55;
    private static final int CELL = 60;

    private static Snapshot snapshot;

    @BeforeAll
    static void open() {
        snapshot = BuiltRelease.snapshot();
    }

    @AfterAll
    static void close() {
        snapshot.close();
    }

    @Test
    void theMostImportantQueriesHaveAnAnswerThatWasRead() throws IOException {
        assertThat(names()).hasSize(ANSWERS);
    }

    @TestFactory
    Stream<DynamicTest> theAnswerIsTheOneThatWasRead() throws IOException {
        return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> holds(name)));
    }

    private static void holds(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".csv");
        String answer = answer(QueryBook.load().named(name).orElseThrow());
        if (Boolean.getBoolean("answers.write")) {
            Files.writeString(file, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(file));
    }

    private static String answer(QueryFile query) {
        var runner = new QueryRunner(snapshot.dataset(), Duration.ofSeconds(20));
        var table = (Table) runner.run(query, query.examples());
        return Stream.concat(
                        Stream.of(String.join(",", table.columns())),
                        table.rows().stream().map(row -> line(table, row)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Table table, Binding row) {
        return table.columns().stream()
                .map(column -> quoted(cut(table.cell(row, column))))
                .collect(Collectors.joining(","));
    }

    /** Identifiers whole, words up to a limit: the texts themselves stand in data/sources. */
    private static String cut(String words) {
        return words.startsWith("/") || words.codePointCount(0, words.length()) <= CELL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, CELL)) + "…";
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .sorted()
                    .toList();
        }
    }
}
