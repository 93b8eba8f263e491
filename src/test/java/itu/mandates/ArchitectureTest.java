package itu.mandates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: packages in strict downward order, and the limits of its rooms. */
class ArchitectureTest {

    private static final String BASE = "itu.mandates.";
    private static final Path CODE = Path.of("src/main/java");
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_FILE = 300;

    /** From the top down; packages on one line do not know each other. */
    private static final List<List<String>> LINES =
            List.of(
                    List.of("app"),
                    List.of("web"),
                    List.of("check", "query", "export"),
                    List.of("release"),
                    List.of("graph"),
                    List.of("read", "parse", "cite", "compare", "mandate"),
                    List.of("vocab"),
                    List.of("model"));

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("itu.mandates");

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyLowerLines() {
        return IntStream.range(0, LINES.size())
                .boxed()
                .flatMap(
                        line ->
                                LINES.get(line).stream()
                                        .map(
                                                name ->
                                                        DynamicTest.dynamicTest(
                                                                name,
                                                                () -> usesOnlyBelow(name, line))));
    }

    private static void usesOnlyBelow(String name, int line) {
        String[] forbidden =
                LINES.subList(0, line + 1).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .map(other -> BASE + other + "..")
                        .toArray(String[]::new);
        if (forbidden.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(BASE + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true)
                    .check(PROGRAM);
        }
    }

    @Test
    void everyClassLivesInAKnownPackage() {
        String[] known =
                LINES.stream()
                        .flatMap(List::stream)
                        .map(name -> BASE + name + "..")
                        .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(PROGRAM);
    }

    @Test
    void stagesKnowNoRdfAndNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + "model..",
                        BASE + "read..",
                        BASE + "parse..",
                        BASE + "cite..",
                        BASE + "compare..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "org.springframework..")
                .check(PROGRAM);
    }

    @Test
    void springStaysInWebAndApp() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "web..", BASE + "app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Manager")
                .orShould()
                .haveSimpleNameContaining("Common")
                .check(PROGRAM);
    }

    @Test
    void noTwoClassesHaveOneName() throws IOException {
        var names =
                files().stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("package-info.java"))
                        .toList();
        assertEquals(names.stream().distinct().sorted().toList(), names.stream().sorted().toList());
    }

    @Test
    void nothingIsSharedAndMutable() {
        fields().that().areStatic().and().areNotPrivate().should().beFinal().check(PROGRAM);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertEquals(
                List.of(),
                directories().stream()
                        .filter(dir -> !Files.exists(dir.resolve("package-info.java")))
                        .toList());
    }

    @Test
    void noMethodIsLongerThanAPage() throws IOException {
        var tooLong = new ArrayList<String>();
        int methods = 0;
        for (Path file : files()) {
            methods += measure(file, tooLong);
        }
        assertEquals(List.of(), tooLong);
        assertTrue(methods > 300, "measured " + methods);
    }

    @Test
    void noFileIsLongerThanItsSubject() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path file : files()) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    /** A method runs from its signature to the closing brace of the same indent. */
    private static int measure(Path file, List<String> tooLong) throws IOException {
        var lines = Files.readAllLines(file);
        int methods = 0;
        for (int at = 0; at < lines.size(); at++) {
            int from =
                    lines.get(at).matches(".*\\) (?:throws [\\w, ]+ )?\\{")
                            ? signature(lines, at)
                            : at;
            String line = lines.get(from);
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            boolean opens = lines.get(at).matches(".*\\) (?:throws [\\w, ]+ )?\\{");
            if (opens
                    && line.matches(" {4,8}[A-Za-z@<].*")
                    && !line.matches(
                            ".*\\b(?:if|for|while|switch|try|catch|record|synchronized)\\b.*")) {
                int length = length(lines, from, indent + "}");
                methods++;
                if (length > LONGEST_METHOD) {
                    tooLong.add(file.getFileName() + ":" + (from + 1) + ": " + length);
                }
            }
        }
        return methods;
    }

    /** The line on which the bracket opened that {@code at} closes. */
    private static int signature(List<String> lines, int at) {
        int open = 0;
        for (int line = at; line >= 0; line--) {
            open += lines.get(line).chars().map(c -> c == ')' ? 1 : c == '(' ? -1 : 0).sum();
            if (open <= 0) {
                return line;
            }
        }
        return at;
    }

    private static int length(List<String> lines, int from, String closing) {
        int to = from;
        while (to < lines.size() - 1 && !lines.get(to).startsWith(closing)) {
            to++;
        }
        return to - from + 1;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<Path> directories() throws IOException {
        return files().stream().map(Path::getParent).distinct().toList();
    }
}
