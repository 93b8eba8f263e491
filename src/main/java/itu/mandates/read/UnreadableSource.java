package itu.mandates.read;

import java.nio.file.Path;

/**
 * A source or its catalogue cannot be read. The message says what is wrong, where, and what would
 * be right.
 */
public final class UnreadableSource extends RuntimeException {

    public UnreadableSource(Path file, String message) {
        super(file + ": " + message);
    }

    public UnreadableSource(Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
