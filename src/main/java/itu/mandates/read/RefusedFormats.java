package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Formats that are known and not read: the message says which, and what to do. */
final class RefusedFormats implements DocumentReader {

    /** How they begin, byte for byte as Latin-1. */
    private static final Map<String, String> BEGINNINGS =
            Map.of(
                    "{\\rtf", "an RTF file; save it as DOCX",
                    "\u00D0\u00CF\u0011\u00E0",
                            "an old Word file, or a DOCX with a password; save it as DOCX without one",
                    "\u0089PNG", "an image; give the text it shows",
                    "\u00FF\u00D8\u00FF", "an image; give the text it shows",
                    "\u001F\u008B", "a gzip file; unpack it",
                    "7z\u00BC\u00AF", "a 7z archive; unpack it");

    @Override
    public boolean accepts(Path file, byte[] head) {
        return found(head).isPresent();
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        throw new UnreadableSource(file, "is " + found(bytes).orElse("of a format not read"));
    }

    private static Optional<String> found(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(format -> head.startsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
