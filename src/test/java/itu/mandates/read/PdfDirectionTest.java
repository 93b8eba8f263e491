package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.export.Outline;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right-to-left text comes out as it is read, whichever way its brackets are stored. */
class PdfDirectionTest {

    private static final Path FORM = Path.of("src/test/resources/forms/arabic-resolution.txt");

    private static SourceText read(boolean printedBrackets, List<String> lines) {
        var print = new ArabicPrint(printedBrackets);
        lines.forEach(print::line);
        return new PdfReader().read(Path.of("made-up.pdf"), print.bytes());
    }

    private static String outline(SourceText source) {
        var document = new DocumentParser().parse(source, Catalogue.uncatalogued(source));
        return new Outline(List.of()).of(document).replaceFirst("^# .*\n", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArabicResolutionIsReadAsItsPlainTextIs(boolean printedBrackets) throws IOException {
        var lines = Files.readAllLines(FORM);
        assertEquals(lines, read(printedBrackets, lines).text().lines().toList());
        assertEquals(outline(SourceReaders.read(FORM)), outline(read(printedBrackets, lines)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفقاً للقرار ITU-R 75 (دبي، 2023) والقرار 18",
                "في الفترة 2026-2030 والأرقام 119 و151",
                "التوصية ITU-T A.1 بشأن المصابيح،",
                "لا إله إلا المصابيح (انظر \"الملحق 1\")؛",
                "مصابيح من 1,5 إلى 2.5 متر",
            })
    void namesAndNumbersKeepTheirPlace(String line) {
        var lines = List.of(line, "مصابيح الجسور (المراجَع في بوخارست، 2022)");
        assertEquals(line, read(true, lines).text().lines().findFirst().orElseThrow());
    }
}
