package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The bytes of a file, within bounds, and their digest. */
final class FileBytes {

    /** Far above the largest Final Acts; a larger file is a mistake. */
    private static final long LARGEST = 256L << 20;

    private FileBytes() {}

    static byte[] of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableSource(file, "no such file; name a document");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableSource(file, "larger than 256 MiB; split it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableSource(
                    file, "cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }

    /** What follows the last full stop of a file's name, in lower case. */
    static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The text of a file whose format marks no changes. */
    static SourceText source(Path file, byte[] bytes, String text) {
        return source(file, bytes, new MarkedText().append(text));
    }

    static SourceText source(Path file, byte[] bytes, MarkedText text) {
        return new SourceText(
                file.getFileName().toString(),
                digest(bytes),
                text.text(),
                text.changes(),
                text.headings(),
                text.pageMatter());
    }

    /** "sha256:" and the digest in hex. */
    static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
