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
                    "\u0089PNG", "an image; give the text it shows",
                    "\u00FF\u00D8\u00FF", "an image; give the text it shows",
                    "\u001F\u008B", "a gzip file; unpack it",
                    "7z\u00BC\u00AF", "a 7z archive; unpack it");

    /** How the file begins that Office writes for old and for locked documents. */
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    /** The first part of a ZIP that names the format of the whole. */
    private static final String NAMED_ZIP = "mimetypeapplication/";

    private static final String ZIP = "PK";
    private static final int NAME = 30;
    private static final int LONGEST_BEGINNING = NAME + 80;

    @Override
    public boolean accepts(Path file, byte[] head) {
        return found(head).isPresent();
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        throw new UnreadableSource(file, "is " + found(bytes).orElse("of a format not read"));
    }

    private static Optional<String> found(byte[] bytes) {
        String head =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, LONGEST_BEGINNING),
                        StandardCharsets.ISO_8859_1);
        if (head.startsWith(COMPOUND)) {
            return Optional.of(compound(bytes));
        }
        if (head.startsWith(ZIP) && head.startsWith(NAMED_ZIP, NAME)) {
            return Optional.of("an OpenDocument file or an e-book; save it as DOCX or PDF");
        }
        return BEGINNINGS.entrySet().stream()
                .filter(format -> head.startsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a compound file is stands in the names of its parts, which are UTF-16. */
    private static String compound(byte[] bytes) {
        String words = new String(bytes, StandardCharsets.ISO_8859_1);
        if (words.contains(wide("EncryptedPackage"))) {
            return "encrypted with a password; save it without one";
        }
        return words.contains(wide("WordDocument"))
                ? "an old Word file (.doc); open it in a word processor and save it as DOCX"
                : "an old Office file, or a DOCX with a password; save it as DOCX without one";
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
