package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ZIP of documents. Nothing is unpacked to disk: a name in it that leads elsewhere leads nowhere.
 * A ZIP in a ZIP is refused.
 */
final class ZipReader {

    private static final int MOST_DOCUMENTS = 500;

    boolean accepts(byte[] head) {
        return DocxReader.isZip(head);
    }

    /**
     * Reads all documents, in the order of their names; folders and hidden files are left out.
     *
     * @throws UnreadableSource if the ZIP is damaged, empty, too large or holds a ZIP, or one of
     *     its documents cannot be read
     */
    List<SourceText> readAll(Path file, byte[] bytes) {
        Map<String, SourceText> texts = new TreeMap<>();
        ZipParts.read(
                file,
                bytes,
                ZipReader::isDocument,
                (name, content) -> texts.put(name, read(file, name, content, texts.size())));
        if (texts.isEmpty()) {
            throw new UnreadableSource(file, "is a ZIP without documents; put some in");
        }
        return new ArrayList<>(texts.values());
    }

    private static SourceText read(Path file, String name, byte[] content, int before) {
        Path part = file.resolveSibling(file.getFileName() + "!" + name(name));
        if (before >= MOST_DOCUMENTS) {
            throw new UnreadableSource(
                    file, "holds more than " + MOST_DOCUMENTS + " documents; split it");
        }
        if (SourceReaders.isArchive(part, content)) {
            throw new UnreadableSource(part, "is a ZIP in a ZIP; unpack the outer one");
        }
        return SourceReaders.read(part, content);
    }

    private static boolean isDocument(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !last.isEmpty() && !last.startsWith(".") && !name.startsWith("__MACOSX/");
    }

    /** A name with nothing in it that a path could stumble over: "a/b.txt" as "a-b.txt". */
    private static String name(String entry) {
        return entry.replaceAll("[/\\\\]", "-").replaceAll("\\p{Cntrl}", "");
    }
}
