package itu.mandates.export.compilation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP file without the time at which it was made. */
final class TimelessZip {

    /** The earliest time that the format knows. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    /** Writes the same entries in the same order; the stream stays open. */
    static void copy(byte[] zip, OutputStream out) throws IOException {
        var copy = new ZipOutputStream(out);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                var timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NEVER);
                copy.putNextEntry(timeless);
                entries.transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
