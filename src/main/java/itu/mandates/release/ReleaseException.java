package itu.mandates.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A release cannot be written, found or trusted. The message says where, what is wrong and what
 * would be right; nothing was changed.
 */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble, for programs; people read the message. */
    public enum Problem {
        NO_FOLDER,
        NO_CURRENT_RELEASE,
        FILE_MISSING,
        FILE_TRUNCATED,
        DIGEST_MISMATCH,
        MANIFEST_DAMAGED,
        LOCKED,
        DISK_FULL,
        NOT_READABLE,
        NOT_WRITABLE,
        CONTENT_REFUSED,
        CACHE_FAILED
    }

    private final Problem problem;
    private final transient Path where;

    /**
     * @param where the file or directory in question
     * @param what what is wrong with it
     * @param remedy what would be right, or what to do
     */
    public ReleaseException(Problem problem, Path where, String what, String remedy) {
        this(problem, where, what, remedy, null);
    }

    ReleaseException(Problem problem, Path where, String what, String remedy, Throwable cause) {
        super(where + ": " + what + ". " + remedy, cause);
        this.problem = problem;
        this.where = where;
    }

    /**
     * What became of an attempt to write into a directory. A fault in mapped memory is a disk that
     * filled up behind the map.
     */
    static ReleaseException writing(Path where, Throwable cause) {
        return isFullDisk(cause)
                ? new ReleaseException(
                        Problem.DISK_FULL,
                        where,
                        "the disk is full, " + cause.getMessage(),
                        "Make room and try again; the current release is as it was",
                        cause)
                : new ReleaseException(
                        Problem.NOT_WRITABLE,
                        where,
                        "cannot be written, " + cause,
                        "Name a directory that this user may write to; the current release is as it was",
                        cause);
    }

    /** What became of an attempt to make or open a cache. */
    static ReleaseException caching(Path where, Throwable cause) {
        if (cause instanceof ReleaseException explained) {
            return explained;
        }
        if (cause instanceof IOException || isFullDisk(cause)) {
            return writing(where, cause);
        }
        return new ReleaseException(
                Problem.CACHE_FAILED,
                where,
                "the cache cannot be made or opened, " + cause,
                "The release itself is untouched; delete the cache folder and start again",
                cause);
    }

    private static boolean isFullDisk(Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        e ->
                                e instanceof InternalError
                                        || saysFull(String.valueOf(e.getMessage())));
    }

    private static boolean saysFull(String message) {
        return Stream.of(
                        "No space left", "File too large", "quota exceeded", "unsafe memory access")
                .anyMatch(message::contains);
    }

    public Problem problem() {
        return problem;
    }

    public Path where() {
        return where;
    }
}
