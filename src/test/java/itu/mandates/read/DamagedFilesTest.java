package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged or hostile file gives all of its text or a message, never a part and never a hang. */
class DamagedFilesTest {

    private static final int ROUNDS = 150;
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private static final byte[] DOCX = Lamps.docx();
    private static final byte[] PDF = Lamps.pdf();

    private interface Damage {
        byte[] to(byte[] whole, Random random);
    }

    /** Cases that were refused, of {@link #ROUNDS}; all others gave the whole text. */
    private static int refused(String name, byte[] whole, Damage damage) {
        String text = SourceReaders.read(Path.of(name), whole).text();
        var partial = new ArrayList<String>();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damage.to(whole, new Random(round));
            try {
                String read = SourceReaders.read(Path.of(name), damaged).text();
                if (!read.equals(text)) {
                    partial.add("round " + round + ": " + read);
                }
            } catch (UnreadableSource expected) {
                assertTrue(expected.getMessage().startsWith(name), expected.getMessage());
                refused++;
            }
        }
        assertEquals(List.of(), partial);
        return refused;
    }

    private static byte[] corrupted(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int i = 0; i < 64; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] cutOff(byte[] whole, Random random) {
        return Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 64));
    }

    @Test
    void sixtyFourCorruptedBytesNeverGivePartOfADocx() {
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertEquals(ROUNDS, refused("a.docx", DOCX, DamagedFilesTest::corrupted)));
    }

    @Test
    void sixtyFourCorruptedBytesNeverGivePartOfAPdf() {
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertTrue(refused("a.pdf", PDF, DamagedFilesTest::corrupted) > ROUNDS / 2));
    }

    @Test
    void aFileCutOffIsRefused() {
        assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    assertEquals(ROUNDS, refused("a.docx", DOCX, DamagedFilesTest::cutOff));
                    assertTrue(refused("a.pdf", PDF, DamagedFilesTest::cutOff) > ROUNDS / 2);
                });
    }

    private static String message(String name, byte[] bytes) {
        return assertTimeoutPreemptively(
                LIMIT,
                () ->
                        assertThrows(
                                        UnreadableSource.class,
                                        () -> SourceReaders.read(Path.of(name), bytes))
                                .getMessage());
    }

    /** A DOCX with one part replaced or added. */
    private static byte[] docxWith(String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(DOCX));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] body(String before, String words) {
        return ("<?xml version=\"1.0\"?>"
                        + before
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>"
                        + words
                        + "</w:t></w:r></w:p></w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anExternalEntityIsRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String message = message("a.docx", docxWith("word/document.xml", body(dtd, "&e;")));
        assertTrue(message.contains("document type"), message);
        assertTrue(
                message("a.docx", docxWith("word/document.xml", body("<!DOCTYPE x>", "x")))
                        .contains("document type"));
    }

    @Test
    void aBillionLaughsAreRefused() throws IOException {
        var dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">");
        }
        message("a.docx", docxWith("word/document.xml", body(dtd + "]>", "&e29;")));
    }

    @Test
    void xmlNestedWithoutEndIsRefused() throws IOException {
        String deep = "<w:smartTag>".repeat(100_000);
        message("a.docx", docxWith("word/document.xml", body("", "</w:t></w:r>" + deep)));
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        byte[] zeros = new byte[300 << 20];
        String message = message("a.docx", docxWith("word/media/image1.png", zeros));
        assertTrue(message.contains("256 MiB"), message);
        assertTrue(message("a.zip", docxWith("b.bin", zeros)).length() > 0);
    }

    @Test
    void aPdfThatInflatesWithoutEndIsRefused() throws IOException {
        var flate = new ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(flate)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                out.write(blanks);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.write(
                ("%PDF-1.4\n1 0 obj\n<</Filter /FlateDecode /Length "
                                + flate.size()
                                + ">>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        flate.writeTo(pdf);
        pdf.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        String message = message("a.pdf", pdf.toByteArray());
        assertTrue(message.contains("512 MiB"), message);
    }

    @Test
    void formatsThatAreNotReadAreNamed() {
        assertTrue(
                message("a.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII)).contains("RTF"));
        assertTrue(message("a.docx", new byte[0]).contains("damaged"));
        assertTrue(message("a.pdf", new byte[10]).contains("damaged"));
    }
}
