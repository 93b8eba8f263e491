package itu.mandates.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations on the command line, and the names by which texts go there. */
class CompileCommandTest {

    private static final String RELEASES = BuiltRelease.store().folder().toString();

    /** Each with the heading of its column. */
    private static final List<List<String>> NAMES =
            List.of(
                    List.of("pp/191/2022", "Bucharest, 2022"),
                    List.of("/eli/pp/res/191/2022", "Bucharest, 2022"),
                    List.of("eli/pp/res/191/2022/", "Bucharest, 2022"),
                    List.of("https://w3id.org/itu-mandates/eli/pp/res/191/2022", "Bucharest, 2022"),
                    List.of("http://localhost:8080/fr/eli/pp/res/191/2022", "Bucharest, 2022"),
                    List.of("Resolution 191 (Rev. Bucharest, 2022)", "Bucharest, 2022"),
                    List.of("PP 191 2022", "Bucharest, 2022"),
                    List.of("pp/191/2026/draft/c26-89", "C26/89"),
                    List.of("191 C26/89", "C26/89"),
                    List.of("Resolution ITU-R 75 (Dubai, 2023)", "Dubai, 2023"),
                    List.of("ra 75", "Dubai, 2023"),
                    List.of("Res. 18 (Rev. New Delhi, 2024)", "New Delhi, 2024"));

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("compile", "--releases", RELEASES));
        all.addAll(List.of(arguments));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void aTextGoesByManyNames() {
        int tried = 0;
        for (List<String> name : NAMES) {
            out.getBuffer().setLength(0);
            assertEquals(0, run(name.get(0), "wtdc/59/2025", "--format", "csv"), err::toString);
            assertTrue(
                    out.toString().lines().findFirst().orElse("").contains(name.get(1)),
                    name.get(0));
            tried++;
        }
        assertEquals(12, tried);
    }

    @Test
    void aWrongNameSaysWhatWouldBeRight() {
        assertEquals(2, run("pp/191/2021", "ra/75/2023"));
        assertTrue(
                err.toString().contains("pp/res/191/2022 (Resolution 191 (Rev. Bucharest, 2022))"),
                err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aNameOfSeveralTextsIsRefusedWithAllOfThem() {
        assertEquals(2, run("Resolution 191", "ra/75/2023"));
        assertTrue(err.toString().contains("may mean pp/res/191/2014"), err.toString());
    }

    @Test
    void oneTextTwiceIsRefused() {
        assertEquals(2, run("pp/191/2022", "191 Bucharest"));
        assertTrue(err.toString().contains("a second time"), err.toString());
        assertEquals(2, run("pp/191/2022"));
    }

    @Test
    void theEndingOfTheFileSaysTheFormat() throws IOException {
        Path file = folder.resolve("table.docx");
        assertEquals(0, run("pp/191/2014", "pp/191/2022", "--to", file.toString()), err::toString);
        assertEquals("PK", new String(Files.readAllBytes(file), 0, 2));
        assertEquals(2, run("pp/191/2014", "pp/191/2022", "--format", "docx"));
    }

    @Test
    void editionsOfOneResolutionAreMatchedByLineage() {
        assertEquals(0, run("pp/191/2014", "pp/191/2022", "--format", "csv"), err::toString);
        assertTrue(out.toString().contains("noting a),"), out.toString());
        assertTrue(
                out.toString()
                        .lines()
                        .anyMatch(
                                line ->
                                        line.startsWith("clause,noting a)")
                                                && line.contains("noting b)")),
                out.toString());
    }
}
