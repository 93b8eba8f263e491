package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ZIP gives the documents in it, and nothing of it reaches the disk. */
class ZipReaderTest {

    @TempDir private Path folder;

    private Path zip(Map<String, byte[]> parts) throws IOException {
        return Files.write(folder.resolve("texts.zip"), zipped(parts));
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void allDocumentsAreReadInTheOrderOfTheirNames() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        Lamps.inEachFormat().forEach((name, bytes) -> parts.put("in/" + name, bytes));
        parts.put("__MACOSX/in/lamps.txt", new byte[] {1});
        parts.put("in/.hidden", new byte[] {1});
        List<SourceText> texts = SourceReaders.readAll(zip(parts));
        assertEquals(
                List.of(
                        "texts.zip!in-lamps.docx",
                        "texts.zip!in-lamps.html",
                        "texts.zip!in-lamps.md",
                        "texts.zip!in-lamps.pdf",
                        "texts.zip!in-lamps.txt"),
                texts.stream().map(SourceText::name).toList());
        assertEquals(texts.get(0).text(), texts.get(4).text());
    }

    @Test
    void aNameThatLeadsElsewhereLeadsNowhere() throws IOException {
        var texts = SourceReaders.readAll(zip(Map.of("../../evil.txt", "words".getBytes())));
        assertEquals("texts.zip!..-..-evil.txt", texts.get(0).name());
        assertEquals(List.of(folder.resolve("texts.zip")), Files.list(folder).toList());
    }

    @Test
    void aZipInAZipIsRefused() throws IOException {
        byte[] inner = zipped(Map.of("a.txt", "words".getBytes()));
        Path outer = zip(Map.of("inner.zip", inner));
        var e = assertThrows(UnreadableSource.class, () -> SourceReaders.readAll(outer));
        assertTrue(e.getMessage().contains("ZIP in a ZIP"), e.getMessage());
    }

    @Test
    void aCatalogueNamesDocumentsAndNotTheirZip() throws IOException {
        Path file = zip(Map.of("a.txt", "words".getBytes()));
        var e = assertThrows(UnreadableSource.class, () -> SourceReaders.read(file));
        assertTrue(e.getMessage().contains("unpack"), e.getMessage());
    }

    @Test
    void anyFileAloneIsOneDocument() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "words");
        assertEquals(1, SourceReaders.readAll(file).size());
    }

    @Test
    void contentDecidesBeforeTheEnding() throws IOException {
        Path file = Files.write(folder.resolve("lamps.txt"), Lamps.docx());
        assertEquals(
                "RESOLUTION 291 (REV. BUCHAREST, 2022)",
                SourceReaders.read(file).text().lines().findFirst().orElseThrow());
    }
}
