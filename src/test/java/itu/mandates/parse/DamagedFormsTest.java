package itu.mandates.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Forms;
import itu.mandates.model.Passage;
import itu.mandates.model.Runs;
import itu.mandates.model.SourceText;
import itu.mandates.read.Catalogue;
import itu.mandates.read.PlainTextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a text, it is read, and every word of it is kept. */
class DamagedFormsTest {

    private static final int ROUNDS = 40;
    private static final int JUNK = 400;

    private final DocumentParser parser = new DocumentParser();

    @Test
    void everyDamagedFormIsReadAndKept() throws IOException {
        int held = 0;
        for (Path file : Forms.files()) {
            String text = Files.readString(file);
            for (int round = 0; round < ROUNDS; round++) {
                check(
                        new SourceText(
                                "x.txt", "sha256:0", Mutations.damage(text, new Random(round))));
                held++;
            }
        }
        assertTrue(held >= 33 * ROUNDS, "held " + held);
    }

    @Test
    void bytesThatAreNoTextAreReadAndKept(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bytes.txt");
        for (int round = 0; round < JUNK; round++) {
            byte[] bytes = new byte[3000];
            new Random(round).nextBytes(bytes);
            Files.write(file, bytes);
            check(new PlainTextReader().read(file));
        }
    }

    private void check(SourceText source) {
        var document = parser.parse(source, Catalogue.uncatalogued(source));
        assertEquals(words(Passage.normal(source.text())), words(Runs.print(document)));
    }

    private static String words(String text) {
        return text.replace(" ", "");
    }
}
