package itu.mandates.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Diagnostic;
import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryRunner;
import itu.mandates.query.ResultFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is so: answers are those of the queries, codes and links exist. */
class DocsTest {

    private static final Pattern ANSWER =
            Pattern.compile(
                    "<!-- begin: query ([a-z-]+) -->\n(.*?)<!-- end: query \\1 -->",
                    Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE =
            Pattern.compile(
                    "report\\s*\\.(?:info|warning)\\(\\s*\"([a-z-]+)\"|new Diagnostic\\(\\s*\"([a-z-]+)\"");

    @Test
    void everyQueryStandsBesideTheQuestionThatItAnswers() throws IOException {
        String questions = Files.readString(Path.of("docs/queries.md"));
        var missing =
                QueryBook.load().names().stream()
                        .filter(name -> !questions.contains("(../queries/" + name + ".rq)"))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void answersInTheReadmeAreThoseOfTheirQueries() throws IOException {
        var answers = ANSWER.matcher(Files.readString(Path.of("README.md"))).results().toList();
        for (MatchResult answer : answers) {
            assertEquals(table(answer.group(1)), answer.group(2));
        }
        assertTrue(answers.size() >= 1);
    }

    /** As a fenced block, the way the README has it. */
    private static String table(String query) {
        try (var snapshot = BuiltRelease.snapshot()) {
            var result =
                    new QueryRunner(snapshot.dataset(), Duration.ofSeconds(30))
                            .run(QueryBook.load().named(query).orElseThrow(), Map.of());
            return "```\n" + ResultFormat.TEXT.print(result, 120) + "```\n";
        }
    }

    @Test
    void everyDiagnosticCodeIsAHeading() throws IOException {
        String headings = Files.readString(Path.of("docs/diagnostics.md"));
        var codes = codes();
        codes.forEach(code -> assertTrue(headings.contains("\n## " + code + "\n"), code));
        assertTrue(codes.size() > 8, "found " + codes);
    }

    @Test
    void theDocumentsOfTheBuildReportKnownCodesOnly() {
        String headings = String.join("\n", headings());
        itu.mandates.Sources.documents().stream()
                .flatMap(document -> document.diagnostics().stream())
                .map(Diagnostic::code)
                .distinct()
                .forEach(code -> assertTrue(headings.contains(code), code));
    }

    @Test
    void linksLeadToFilesThatAreThere() throws IOException {
        int checked = 0;
        for (Path document : documents()) {
            for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
                Path target = document.toAbsolutePath().getParent().resolve(link.group(1));
                assertTrue(Files.exists(target), document + " -> " + link.group(1));
                checked++;
            }
        }
        assertTrue(checked > 5, "checked " + checked);
    }

    @Test
    void theNumberOfADecisionIsThatOfItsFile() throws IOException {
        try (var records = Files.list(Path.of("docs/adr"))) {
            for (Path record : records.toList()) {
                int number = Integer.parseInt(record.getFileName().toString().substring(0, 4));
                assertTrue(
                        Files.readAllLines(record).get(0).startsWith("# " + number + ". "),
                        record.toString());
                assertTrue(
                        Files.readAllLines(record).size() <= 60, record + " is longer than a page");
            }
        }
    }

    private static List<String> codes() throws IOException {
        var codes = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java/itu/mandates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                        .forEach(codes::add);
            }
        }
        return codes.stream().distinct().toList();
    }

    private static List<String> headings() {
        try (var lines = Files.lines(Path.of("docs/diagnostics.md"))) {
            return lines.filter(line -> line.startsWith("## ")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                            docs.filter(f -> f.toString().endsWith(".md")))
                    .toList();
        }
    }
}
