package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Plain text and Markdown. Bytes that are no UTF-8 come out as U+FFFD; a byte order mark, carriage
 * returns before line feeds and NUL characters are left out.
 */
public final class PlainTextReader {

    /** Far above the largest Final Acts; a larger file is a mistake. */
    private static final long LARGEST = 256L << 20;

    /**
     * Reads a file.
     *
     * @throws UnreadableSource if it is missing, no ordinary file, unreadable or larger than 256
     *     MiB
     */
    public SourceText read(Path file) {
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String clean =
                text.replace("\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\0", "");
        return new SourceText(file.getFileName().toString(), digest(bytes), clean);
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableSource(file, "no such file; name a text file");
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
