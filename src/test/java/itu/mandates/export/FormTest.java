package itu.mandates.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Forms;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.read.PlainTextReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Made-up texts in the forms that ITU's bodies use, each with its outline beside it. A text without
 * an outline fails.
 */
class FormTest {

    @TestFactory
    Stream<DynamicTest> everyFormIsReadAsItsOutlineSays() {
        return texts().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () ->
                                                assertEquals(
                                                        Files.readString(
                                                                Path.of(
                                                                        file.toString()
                                                                                .replace(
                                                                                        ".txt",
                                                                                        ".outline"))),
                                                        outline(file))));
    }

    @Test
    void thereAreForms() {
        assertTrue(texts().size() >= 37);
    }

    private static String outline(Path file) {
        var source = new PlainTextReader().read(file);
        return new Outline(List.of())
                .of(new DocumentParser().parse(source, Catalogue.uncatalogued(source)));
    }

    private static List<Path> texts() {
        return Forms.files();
    }
}
