package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.release.ReleaseException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseStoreTest {

    private static final List<String> FILES =
            List.of("catalogue.json", "dump.nq", "manifest.json", "report.ttl");

    @TempDir Path folder;

    private Release write() {
        return new ReleaseWriter(folder, step -> {}).write(SmallGraph.content(3));
    }

    private ReleaseException refused() {
        return assertThrows(ReleaseException.class, new ReleaseStore(folder)::open);
    }

    @Test
    void anyFlippedByteIsNoticed() throws IOException {
        Release release = write();
        int flipped = 0;
        for (String name : FILES) {
            Path file = release.directory().resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 40)) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= 1;
                Files.write(file, damaged);
                Problem expected =
                        name.equals("manifest.json")
                                ? Problem.MANIFEST_DAMAGED
                                : Problem.DIGEST_MISMATCH;
                assertEquals(expected, refused().problem(), name + " at " + at);
                assertEquals(file, refused().where());
                flipped++;
            }
            Files.write(file, bytes);
        }
        assertEquals(release, new ReleaseStore(folder).open());
        assertTrue(flipped > 150, flipped + " bytes flipped");
    }

    @Test
    void aTruncatedFileIsNoticed() throws IOException {
        Release release = write();
        for (String name : FILES) {
            Path file = release.directory().resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            for (int length : List.of(0, 1, bytes.length / 2, bytes.length - 1)) {
                Files.write(file, Arrays.copyOf(bytes, length));
                Problem expected =
                        name.equals("manifest.json")
                                ? Problem.MANIFEST_DAMAGED
                                : Problem.FILE_TRUNCATED;
                assertEquals(expected, refused().problem(), name + " cut at " + length);
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void anAppendedByteIsNoticed() throws IOException {
        Path dump = write().dump();
        Files.writeString(dump, Files.readString(dump) + "\n");
        assertEquals(Problem.DIGEST_MISMATCH, refused().problem());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Release release = write();
        for (String name : FILES) {
            Path file = release.directory().resolve(name);
            Path aside = Files.move(file, folder.resolve("aside"));
            assertEquals(Problem.FILE_MISSING, refused().problem(), name);
            assertTrue(refused().getMessage().contains(name));
            Files.move(aside, file);
        }
    }

    @Test
    void aMissingFolderIsNotAMissingRelease() throws IOException {
        var nowhere = new ReleaseStore(folder.resolve("nowhere"));
        assertFalse(nowhere.hasCurrent());
        assertEquals(
                Problem.NO_FOLDER, assertThrows(ReleaseException.class, nowhere::open).problem());
        assertEquals(Problem.NO_CURRENT_RELEASE, refused().problem());
        assertTrue(refused().getMessage().contains("build"), refused().getMessage());
    }

    @Test
    void aCurrentReleaseThatIsGoneOrIsAnotherIsNamed() throws IOException {
        Release release = write();
        assertTrue(new ReleaseStore(folder).hasCurrent());
        Path current = folder.resolve("current");
        Files.writeString(current, release.identity().substring(0, 60) + "0000\n");
        assertEquals(Problem.NO_CURRENT_RELEASE, refused().problem());
        Files.writeString(current, "nonsense");
        assertEquals(Problem.NO_CURRENT_RELEASE, refused().problem());
        Files.writeString(current, release.identity());
        DurableFiles.delete(release.directory());
        assertTrue(refused().getMessage().contains(release.directory().getFileName().toString()));
    }

    @Test
    void aDirectoryOfAnotherNameIsRefused() throws IOException {
        Release release = write();
        Path moved = folder.resolve("0123456789abcdef");
        Files.move(release.directory(), moved);
        Files.writeString(folder.resolve("current"), "0123456789abcdef" + "0".repeat(48));
        assertEquals(Problem.MANIFEST_DAMAGED, refused().problem());
    }

    @Test
    void whatCannotBeReadIsSaidToBeUnreadable() throws IOException {
        write();
        Files.delete(folder.resolve("current"));
        Files.createDirectory(folder.resolve("current"));
        assertEquals(Problem.NOT_READABLE, refused().problem());
    }
}
