package itu.mandates.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Akoma Ntoso on the command line, and the line that sums a conversion up. */
class AknCommandTest {

    private static final String RELEASES = BuiltRelease.store().folder().toString();

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void oneTextIsOneStatement() {
        assertEquals(0, run("convert", "--format", "akn", "data/sources/pp-res-191-2022.md"));
        assertTrue(out.toString().contains("<statement name=\"resolution\">"), out.toString());
    }

    @Test
    void aContributionIsACollection() {
        assertEquals(0, run("convert", "--format", "akn", "data/sources/c26-89.txt"));
        assertEquals(5, out.toString().split("<component ", -1).length - 1);
    }

    @Test
    void anExportWritesAFileForEachText() throws IOException {
        String to = folder.toString();
        assertEquals(
                0,
                run("export", "--releases", RELEASES, "--format", "akn", "--to", to),
                err::toString);
        try (var files = Files.list(folder)) {
            var names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(7, names.size());
            assertEquals("eli-pp-res-191-2014.akn.xml", names.get(0));
        }
    }

    @Test
    void anExportOfTextsNeedsAFolder() {
        assertEquals(2, run("export", "--releases", RELEASES, "--format", "akn"));
        assertTrue(err.toString().contains("--to DIR"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aConversionIsSummedUpInOneLine() {
        assertEquals(0, run("convert", "--format", "outline", "data/sources/pp-res-191-2022.md"));
        var lines = err.toString().lines().toList();
        assertEquals(
                List.of(
                        "texts",
                        "sections",
                        "clauses",
                        "references",
                        "errors",
                        "warnings",
                        "notes",
                        "lines unparsed"),
                List.of(
                        lines.get(lines.size() - 1)
                                .replaceAll("^.*md: ", "")
                                .replaceAll("\\d+ ", "")
                                .split(", ")));
        assertTrue(
                lines.get(0).matches("pp-res-191-2022\\.md:\\d+:\\d+: [a-z-]+: .+"), lines.get(0));
    }
}
