package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formats that are read, in the order in which they are tried: by content first, by the ending
 * of the name second. A new format is a {@link DocumentReader} and a line in this table.
 */
public final class SourceReaders {

    /** What a reader sees of a file to decide by. */
    private static final int HEAD = 4096;

    /** Those that know formats which are a ZIP inside. */
    private static final List<DocumentReader> ZIPPED =
            List.of(new RefusedFormats(), new DocxReader());

    private static final List<DocumentReader> READERS =
            Stream.concat(
                            ZIPPED.stream(),
                            Stream.of(new PdfReader(), new HtmlReader(), new PlainTextReader()))
                    .toList();

    private static final ZipReader ZIP = new ZipReader();

    private SourceReaders() {}

    /**
     * Reads a file that is one document.
     *
     * @throws UnreadableSource if it cannot be read, or is a ZIP of documents
     */
    public static SourceText read(Path file) {
        byte[] bytes = FileBytes.of(file);
        if (isArchive(file, bytes)) {
            throw new UnreadableSource(
                    file, "is a ZIP of documents; unpack it and name each document");
        }
        return read(file, bytes);
    }

    /**
     * Reads the one document of a file, or all those in a ZIP, in the order of their names.
     *
     * @throws UnreadableSource if one of them cannot be read
     */
    public static List<SourceText> readAll(Path file) {
        byte[] bytes = FileBytes.of(file);
        return isArchive(file, bytes) ? ZIP.readAll(file, bytes) : List.of(read(file, bytes));
    }

    /** Reads the bytes of one document; {@code file} names it. */
    static SourceText read(Path file, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        return READERS.stream()
                .filter(reader -> reader.accepts(file, head))
                .findFirst()
                .orElseThrow()
                .read(file, bytes);
    }

    /** Whether it is a ZIP and none of the formats that are a ZIP inside. */
    static boolean isArchive(Path file, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        return ZIP.accepts(head) && ZIPPED.stream().noneMatch(reader -> reader.accepts(file, head));
    }
}
