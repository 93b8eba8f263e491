package itu.mandates.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a ZIP, none believed before it is inflated within bounds and its checksum holds.
 * Nothing is written to disk, so a part's name is a name and not a path.
 */
final class ZipParts {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final int CHUNK = 1 << 14;

    private final Path file;
    private final ZipFile zip;
    private long inflated;

    private ZipParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Inflates every part and hands on those that are wanted, one at a time.
     *
     * @throws UnreadableSource if the ZIP is damaged, encrypted or inflates beyond all bounds
     */
    static void read(
            Path file, byte[] bytes, Predicate<String> wanted, BiConsumer<String, byte[]> part) {
        try (ZipFile zip = open(bytes)) {
            new ZipParts(file, zip).readAll(wanted, part);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableSource known ? known : damaged(file, e);
        }
    }

    /** Makes sure that every part can be inflated and is whole. */
    static void check(Path file, byte[] bytes) {
        read(file, bytes, name -> false, (name, content) -> {});
    }

    static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private void readAll(Predicate<String> wanted, BiConsumer<String, byte[]> part)
            throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw new UnreadableSource(
                    file, "a ZIP of " + entries.size() + " parts; " + MOST_PARTS + " are allowed");
        }
        var names = new HashSet<String>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName())) {
                throw new UnreadableSource(
                        file, "holds \"" + entry.getName() + "\" twice; pack it again");
            }
            byte[] content = inflate(entry, wanted.test(entry.getName()));
            if (wanted.test(entry.getName())) {
                part.accept(entry.getName(), content);
            }
        }
    }

    private byte[] inflate(ZipArchiveEntry entry, boolean keep) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableSource(file, "is encrypted; save it without a password");
        }
        int method = entry.getMethod();
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new IOException("\"" + entry.getName() + "\" is packed in an unknown way");
        }
        var kept = new java.io.ByteArrayOutputStream();
        var sum = new CRC32();
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                bound(read);
                sum.update(chunk, 0, read);
                if (keep) {
                    kept.write(chunk, 0, read);
                }
            }
        }
        if (sum.getValue() != entry.getCrc() || size != entry.getSize()) {
            throw new IOException("\"" + entry.getName() + "\" is not whole");
        }
        return kept.toByteArray();
    }

    private void bound(int read) {
        inflated += read;
        if (inflated > MOST_BYTES) {
            throw new UnreadableSource(file, "inflates to more than 256 MiB; this is no document");
        }
    }

    private static UnreadableSource damaged(Path file, Exception cause) {
        return new UnreadableSource(
                file, "is damaged or cut off (" + cause.getMessage() + "); fetch it again", cause);
    }
}
