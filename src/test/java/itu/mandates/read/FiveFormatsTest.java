package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.export.Outline;
import itu.mandates.model.Document;
import itu.mandates.model.Passage;
import itu.mandates.model.Runs;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same resolution is the same tree, whatever the format of its file. */
class FiveFormatsTest {

    private static Document parse(SourceText source) {
        return new DocumentParser().parse(source, Catalogue.uncatalogued(source));
    }

    private static String outline(Document document) {
        return new Outline(List.of()).of(document).replaceFirst("^# .*\n", "");
    }

    @TestFactory
    Stream<DynamicTest> everyFormatGivesTheSameOutline() {
        var files = Lamps.inEachFormat();
        String expected =
                outline(parse(SourceReaders.read(Path.of("lamps.txt"), files.get("lamps.txt"))));
        return files.entrySet().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getKey(),
                                        () -> {
                                            var source =
                                                    SourceReaders.read(
                                                            Path.of(file.getKey()),
                                                            file.getValue());
                                            var document = parse(source);
                                            assertEquals(expected, outline(document));
                                            assertEquals(
                                                    Passage.normal(source.text()).replace(" ", ""),
                                                    Runs.print(document).replace(" ", ""));
                                            assertEquals(List.of(), document.diagnostics());
                                        }));
    }

    @Test
    void everyFormatGivesTheSameWords() {
        var files = Lamps.inEachFormat();
        files.remove("lamps.md");
        var texts =
                files.entrySet().stream()
                        .map(f -> words(SourceReaders.read(Path.of(f.getKey()), f.getValue())))
                        .distinct()
                        .toList();
        assertEquals(1, texts.size(), () -> String.join("\n=====\n", texts));
    }

    private static String words(SourceText source) {
        return source.textLines().stream()
                .map(SourceText.Line::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    @Test
    void thereAreFiveFormats() {
        assertEquals(5, Lamps.inEachFormat().size());
        assertTrue(Lamps.lines().size() > 20);
    }
}
