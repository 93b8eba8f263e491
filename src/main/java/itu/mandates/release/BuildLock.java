package itu.mandates.release;

import itu.mandates.release.ReleaseException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two writers out of one directory. The system lets go of it when its process ends, however
 * that ends, so a killed build leaves no stale lock.
 */
final class BuildLock implements AutoCloseable {

    /**
     * What this process holds. The system's locks belong to the process: a second channel on the
     * same file, opened only to find it locked, would on closing let go of the first one's lock.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @param file the lock file, made if there is none
     * @throws ReleaseException LOCKED, naming the holder
     */
    static BuildLock take(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        if (!HELD_HERE.add(place)) {
            throw heldBy(thisProcess(), file);
        }
        try {
            return new BuildLock(place, locked(file));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(place);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw heldBy(Files.readString(file), file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String thisProcess() {
        return "process " + ProcessHandle.current().pid();
    }

    private static ReleaseException heldBy(String holder, Path file) {
        return new ReleaseException(
                Problem.LOCKED, file, "held by " + holder, "Wait until it has finished, or end it");
    }
}
