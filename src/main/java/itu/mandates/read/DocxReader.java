package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Word documents (DOCX): one line for each paragraph, tracked changes kept, list numbers counted as
 * Word counts them, footnotes written out where they are called, tables cell by cell. Headers and
 * footers come last, marked as page matter. Images, hidden words and comments are left out.
 */
public final class DocxReader implements DocumentReader {

    private static final Set<String> ENDINGS = Set.of("docx", "docm", "dotx", "dotm");
    private static final Set<String> FIRST_PARTS =
            Set.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;

    @Override
    public boolean accepts(Path file, byte[] head) {
        boolean named = ENDINGS.contains(FileBytes.ending(file));
        return isZip(head) ? named || beginsAsOffice(head) : named;
    }

    static boolean isZip(byte[] head) {
        return head.length >= ZIP.length && Arrays.equals(Arrays.copyOf(head, ZIP.length), ZIP);
    }

    /** Whether the first part of a ZIP is one that Office writes first. */
    private static boolean beginsAsOffice(byte[] head) {
        if (head.length < NAME) {
            return false;
        }
        int length = head[NAME_LENGTH] & 0xFF | (head[NAME_LENGTH + 1] & 0xFF) << 8;
        int end = Math.min(head.length, NAME + length);
        String name = new String(head, NAME, end - NAME, StandardCharsets.UTF_8);
        return FIRST_PARTS.contains(name) || name.toLowerCase(Locale.ROOT).startsWith("word/");
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        ZipParts.check(file, bytes);
        try (var parts = DocxPackage.open(file, bytes)) {
            var text = new MarkedText();
            var body =
                    new DocxBody(
                            text,
                            new DocxLists(parts),
                            new DocxStyles(parts),
                            new DocxNotes(parts));
            parts.body(body::block);
            if (text.text().isBlank()) {
                throw new UnreadableSource(file, "has no words; give a document with text");
            }
            DocxPageMatter.write(parts, text);
            return FileBytes.source(file, bytes, text);
        }
    }
}
