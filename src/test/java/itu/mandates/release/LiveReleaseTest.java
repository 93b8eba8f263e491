package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.release.ReleaseException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveReleaseTest {

    private static final String SIZE = "SELECT ?n { <urn:ex:dataset> <urn:ex:clauses> ?n }";
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?c itu:clauseOf <urn:ex:r2> } }";

    @TempDir Path folder;

    private Release write(int clauses) {
        return new ReleaseWriter(folder, step -> {}).write(SmallGraph.content(clauses));
    }

    private LiveRelease serve(long limit) {
        return new LiveRelease(new ReleaseStore(folder), limit, step -> {});
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void readersSeeOneReleaseEachWhileReleasesSwitch(long limit) throws Exception {
        write(0);
        var done = new AtomicBoolean();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        var threads = Executors.newFixedThreadPool(4);
        try (LiveRelease live = serve(limit)) {
            Callable<Integer> reader = () -> readUntil(done, live, seen);
            List<Future<Integer>> readers = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                readers.add(threads.submit(reader));
            }
            for (int clauses = 1; clauses <= 3; clauses++) {
                write(clauses);
                assertTrue(live.refresh());
                Thread.sleep(30);
            }
            done.set(true);
            for (Future<Integer> each : readers) {
                assertTrue(each.get() > 0);
            }
        } finally {
            threads.shutdown();
        }
        assertTrue(seen.size() > 1 && seen.contains(3), "seen " + seen);
    }

    private static int readUntil(AtomicBoolean done, LiveRelease live, Set<Integer> seen)
            throws InterruptedException {
        int reads = 0;
        boolean last;
        do {
            last = done.get();
            try (Snapshot snapshot = live.acquire()) {
                int size = number(snapshot, SIZE);
                assertEquals(size + 1, number(snapshot, COUNT), "one hold shows one release");
                seen.add(size);
                reads++;
            }
            Thread.sleep(2);
        } while (!last);
        return reads;
    }

    private static int number(Snapshot snapshot, String query) {
        String row = SnapshotContractTest.rows(snapshot, query).get(0);
        return Integer.parseInt(row.replaceAll("\\D*(\\d+).*", "$1"));
    }

    @Test
    void aHoldOutlivesTheSwitchAndTheLastOneCloses() {
        Release first = write(1);
        try (LiveRelease live = serve(0)) {
            Snapshot held = live.acquire();
            write(2);
            assertTrue(live.refresh());
            assertEquals(1, number(held, SIZE));
            assertEquals(Problem.LOCKED, openCache(first).problem());
            held.close();
            held.close();
            assertThrows(IllegalStateException.class, held::dataset);
            Snapshot.served(first, 0, step -> {}).close();
            assertFalse(live.refresh());
        }
    }

    private static ReleaseException openCache(Release release) {
        return assertThrows(ReleaseException.class, () -> Snapshot.served(release, 0, step -> {}));
    }

    @Test
    void aDamagedNewReleaseIsNotSwitchedTo() throws IOException {
        write(1);
        try (LiveRelease live = serve(Long.MAX_VALUE)) {
            Files.writeString(write(2).dump(), "damaged");
            assertThrows(ReleaseException.class, live::refresh);
            try (Snapshot snapshot = live.acquire()) {
                assertEquals(1, number(snapshot, SIZE));
            }
            write(2);
            assertTrue(live.refresh());
        }
    }

    @Test
    void aClosedLiveReleaseServesNoMore() {
        write(1);
        LiveRelease live = serve(Long.MAX_VALUE);
        live.close();
        live.close();
        assertThrows(IllegalStateException.class, live::acquire);
        assertFalse(live.refresh());
    }

    @Test
    void aPrivateStoreIsDeletedWithItsLastHold() throws IOException {
        Release release = write(1);
        List<String> before = temporary();
        Snapshot snapshot = Snapshot.ofItsOwn(release, 0, step -> {});
        assertNotEquals(before, temporary());
        assertEquals(1, number(snapshot, SIZE));
        snapshot.close();
        assertEquals(before, temporary());
    }

    private static List<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(f -> f.contains("itu-mandates-"))
                    .sorted()
                    .toList();
        }
    }
}
