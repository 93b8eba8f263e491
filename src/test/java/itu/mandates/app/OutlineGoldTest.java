package itu.mandates.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.model.SourceEntry;
import itu.mandates.read.Catalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every source is read as the outline beside it says; a source without an outline fails. */
class OutlineGoldTest {

    private static final Path SOURCES = Path.of("data/sources");
    private static final Catalogue CATALOGUE = Catalogue.open(SOURCES);

    @TestFactory
    Stream<DynamicTest> everySourceIsReadAsItsOutlineSays() {
        return CATALOGUE.entries().stream()
                .map(SourceEntry::file)
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file,
                                        () ->
                                                assertEquals(
                                                        Files.readString(outlineOf(file)),
                                                        outline(file))));
    }

    @Test
    void thereAreFiveSourcesAndAsManyOutlines() throws Exception {
        try (var files = Files.list(SOURCES)) {
            assertEquals(
                    5, files.filter(file -> file.toString().endsWith(Catalogue.OUTLINE)).count());
        }
        assertEquals(5, CATALOGUE.entries().size());
    }

    private static Path outlineOf(String file) {
        return SOURCES.resolve(file.replaceFirst("\\.[^.]*$", "") + Catalogue.OUTLINE);
    }

    private static String outline(String file) {
        var out = new StringWriter();
        var err = new PrintWriter(new StringWriter());
        Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(err)
                .execute("convert", "--format", "outline", SOURCES.resolve(file).toString());
        return out.toString();
    }
}
