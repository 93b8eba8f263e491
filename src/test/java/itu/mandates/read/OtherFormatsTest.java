package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Document;
import itu.mandates.parse.DocumentParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Files that people hand in by mistake are named; texts in old character sets are read. */
class OtherFormatsTest {

    private static String message(String name, byte[] bytes) {
        return assertThrows(UnreadableSource.class, () -> SourceReaders.read(Path.of(name), bytes))
                .getMessage();
    }

    private static void says(String words, String name, byte[] bytes) {
        String message = message(name, bytes);
        assertTrue(message.startsWith(name) && message.contains(words), message);
    }

    private static byte[] compound(String part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), part);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void anOldWordFileIsToBeSavedAnew() throws IOException {
        says("save it as DOCX", "a.doc", compound("WordDocument"));
        says("old Word file", "a.docx", compound("WordDocument"));
        says("old Office file", "a.xls", compound("Workbook"));
    }

    @Test
    void aDocxWithAPasswordSaysSo() throws IOException, GeneralSecurityException {
        var out = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var locked = encryptor.getDataStream(file)) {
                locked.write(Lamps.docx());
            }
            file.writeFilesystem(out);
        }
        says("password", "a.docx", out.toByteArray());
    }

    @Test
    void richTextIsNamedWhateverItsEnding() {
        says("RTF", "a.rtf", "{\\rtf1 words}".getBytes(StandardCharsets.US_ASCII));
        says("RTF", "a.docx", "{\\rtf1 words}".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anOpenDocumentIsNoZipOfDocuments() throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
        }
        says("OpenDocument", "a.odt", out.toByteArray());
        assertTrue(!SourceReaders.isArchive(Path.of("a.odt"), out.toByteArray()));
    }

    @Test
    void anEmptyFileIsReportedByTheParser() {
        for (String words : List.of("", " \n\n")) {
            var document = parse("a.txt", words.getBytes(StandardCharsets.UTF_8));
            assertEquals("empty-source", document.diagnostics().get(0).code());
        }
        says("no words", "a.html", new byte[0]);
    }

    private static Document parse(String name, byte[] bytes) {
        var source = SourceReaders.read(Path.of(name), bytes);
        return new DocumentParser().parse(source, Catalogue.uncatalogued(source));
    }

    @Test
    void utf16IsReadByItsByteOrderMark() {
        String words = "Résolution sur les lampes – été\n";
        for (String set : List.of("UTF-16LE", "UTF-16BE")) {
            byte[] bytes = ("\uFEFF" + words).getBytes(Charset.forName(set));
            assertEquals(words, SourceReaders.read(Path.of("a.txt"), bytes).text(), set);
        }
        byte[] page =
                "\uFEFF<html><body><p>été</p></body></html>".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[page.length];
        System.arraycopy(page, 0, marked, 0, page.length);
        assertEquals("été\n", SourceReaders.read(Path.of("a"), marked).text());
    }

    @Test
    void oldCharacterSetsAreToldByTheirLetters() {
        var texts =
                List.of(
                        List.of(
                                "windows-1252",
                                "décide de charger le Secrétaire général d’éclairer les îles – et"
                                        + " « les phares » – à leurs frais;"),
                        List.of(
                                "windows-1252",
                                "resuelve encargar al Secretario General que mantenga las"
                                        + " lámparas; la conservación de señales también;"),
                        List.of(
                                "windows-1251",
                                "решает поручить Генеральному секретарю содержать лампы и"
                                        + " маяки в порядке;"));
        int held = 0;
        for (List<String> text : texts) {
            byte[] bytes = text.get(1).getBytes(Charset.forName(text.get(0)));
            assertEquals(text.get(1), SourceReaders.read(Path.of("a.txt"), bytes).text());
            held++;
        }
        assertEquals(3, held);
    }

    @Test
    void aDamagedUtf8TextStaysOne() {
        byte[] bytes = "été à l’île, où\n".getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xE9;
        assertEquals(
                "\uFFFD\uFFFDté à l’île, où\n".replaceFirst("\uFFFD+", "\uFFFD"),
                SourceReaders.read(Path.of("a.txt"), bytes)
                        .text()
                        .replaceFirst("\uFFFD+", "\uFFFD"));
    }

    @Test
    void aPageMayHoldSeveralResolutions() {
        String page =
                "<html><body>"
                        + resolution("291", "lamps")
                        + resolution("292", "lanterns")
                        + "</body></html>";
        assertEquals(
                List.of("/eli/pp/res/291/2006 1", "/eli/pp/res/292/2006 1"),
                parse("a.html", page.getBytes(StandardCharsets.UTF_8)).revisions().stream()
                        .map(text -> text.id() + " " + text.allClauses().count())
                        .toList());
    }

    private static String resolution(String number, String subject) {
        return "<h1>RESOLUTION "
                + number
                + " (ANTALYA, 2006)</h1><h2>On "
                + subject
                + "</h2><p>The Plenipotentiary Conference of the International Telecommunication"
                + " Union (Antalya, 2006),</p><p><i>resolves</i></p><p>to keep "
                + subject
                + ".</p>";
    }
}
