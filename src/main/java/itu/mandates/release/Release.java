package itu.mandates.release;

import itu.mandates.release.Manifest.FileFact;
import itu.mandates.release.ReleaseException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One release on the disk.
 *
 * @param directory holds the files that the manifest names, and caches made from them
 * @param manifest what should be there
 */
public record Release(Path directory, Manifest manifest) {

    static final String CATALOGUE = "catalogue.json";

    private static final String REMEDY = "Build the release again";

    /**
     * Reads the manifest and believes it; {@link #verify} looks at the rest.
     *
     * @throws ReleaseException FILE_MISSING or MANIFEST_DAMAGED
     */
    static Release at(Path directory) {
        Path file = directory.resolve(Manifest.FILE);
        requireFile(file);
        try {
            Release release = new Release(directory, Manifest.parse(Files.readAllBytes(file)));
            release.requireOwnName();
            return release;
        } catch (IOException e) {
            throw notReadable(file, e);
        } catch (IllegalArgumentException e) {
            throw new ReleaseException(
                    Problem.MANIFEST_DAMAGED, file, "damaged, " + e.getMessage(), REMEDY, e);
        }
    }

    public String identity() {
        return manifest.identity();
    }

    /** Sorted N-Quads; the truth, of which all else in the directory is made. */
    public Path dump() {
        return directory.resolve(Dump.FILE);
    }

    /** The SHACL report, Turtle. */
    public Path report() {
        return directory.resolve(ReportFile.FILE);
    }

    /** The source documents and their digests, JSON. */
    public Path catalogue() {
        return directory.resolve(CATALOGUE);
    }

    /**
     * Compares every file with the manifest.
     *
     * @throws ReleaseException FILE_MISSING, FILE_TRUNCATED, DIGEST_MISMATCH or NOT_READABLE
     */
    public void verify() {
        manifest.files().forEach((name, fact) -> verify(directory.resolve(name), fact));
    }

    private static void verify(Path file, FileFact fact) {
        requireFile(file);
        try {
            requireSize(file, fact.bytes());
            requireDigest(file, fact.digest());
        } catch (IOException e) {
            throw notReadable(file, e);
        }
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ReleaseException(Problem.FILE_MISSING, file, "there is no such file", REMEDY);
        }
    }

    private static void requireSize(Path file, long bytes) throws IOException {
        if (Files.size(file) < bytes) {
            String what = "%d bytes where the manifest says %d".formatted(Files.size(file), bytes);
            throw new ReleaseException(Problem.FILE_TRUNCATED, file, what, REMEDY);
        }
    }

    private static void requireDigest(Path file, String expected) throws IOException {
        String found = DurableFiles.digest(file);
        if (!found.equals(expected)) {
            String what = "digest " + found + " where the manifest says " + expected;
            throw new ReleaseException(Problem.DIGEST_MISMATCH, file, what, REMEDY);
        }
    }

    private void requireOwnName() {
        if (!directory.getFileName().toString().equals(manifest.directoryName())) {
            throw new IllegalArgumentException("it is the manifest of " + identity());
        }
    }

    private static ReleaseException notReadable(Path file, IOException e) {
        return new ReleaseException(
                Problem.NOT_READABLE,
                file,
                "cannot be read, " + e,
                "Check its owner and the disk",
                e);
    }
}
