package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCacheTest {

    private static final String ALL = "SELECT ?c { ?c text:query 'function' . ?c itu:cites ?d }";

    @TempDir Path folder;

    private Release release;
    private Path cache;
    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void make() {
        release = new ReleaseWriter(folder, step -> {}).write(SmallGraph.content(2));
        cache = release.directory().resolve("cache");
        assertEquals(1, timesMade());
    }

    private int timesMade() {
        steps.clear();
        try (Snapshot snapshot = Snapshot.served(release, 0, steps::add)) {
            assertEquals(3, SnapshotContractTest.rows(snapshot, ALL).size());
        }
        return steps.size();
    }

    @Test
    void aSoundCacheIsUsedAgainAndAgain() {
        assertEquals(0, timesMade());
        assertEquals(0, timesMade());
    }

    @Test
    void aDamagedCacheIsMadeAgain() throws IOException {
        List<Path> victims =
                List.of(
                        cache.resolve("built-from.json"),
                        cache.resolve("tdb2/Data-0001/nodes-data.obj"),
                        cache.resolve("tdb2/Data-0001/GSPO.dat"),
                        cache.resolve("lucene/" + segment()));
        int damaged = 0;
        for (Path victim : victims) {
            flipFirstByte(victim);
            assertEquals(1, timesMade(), "flipped " + victim);
            damaged++;
        }
        assertEquals(4, damaged);
        Files.delete(cache.resolve("tdb2/Data-0001/SPOG.idn"));
        assertEquals(1, timesMade());
        assertEquals(0, timesMade());
    }

    @Test
    void aCacheOfAnotherDumpIsMadeAgain() throws IOException {
        Path note = cache.resolve("built-from.json");
        String other = Files.readString(note).replace(release.manifest().dumpDigest(), "sha256:0");
        Files.writeString(note, other);
        assertEquals(1, timesMade());
    }

    @Test
    void aHalfMadeCacheIsClearedAway() throws IOException {
        DurableFiles.delete(cache);
        Path draft = Files.createDirectories(release.directory().resolve(".cache-building/tdb2"));
        Files.writeString(draft.resolve("half"), "half");
        assertEquals(1, timesMade());
        assertFalse(Files.exists(draft));
    }

    @Test
    void theReleaseIsSoundWithAndWithoutItsCache() throws IOException {
        assertTrue(Files.isDirectory(cache));
        assertEquals(release, new ReleaseStore(folder).open());
        DurableFiles.delete(cache);
        assertEquals(release, new ReleaseStore(folder).open());
    }

    private String segment() throws IOException {
        try (var files = Files.list(cache.resolve("lucene"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void flipFirstByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        Files.write(file, bytes);
    }
}
