package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes really killed (SIGKILL) in the middle of their work. */
class KillTest {

    private static final int SIGKILLED = 128 + 9;
    private static final int BEFORE = 3;
    private static final int AFTER = 12_000;
    private static final String SIZE = "SELECT ?n { <urn:ex:dataset> <urn:ex:clauses> ?n }";

    @TempDir Path folder;

    /** Steps of a build, and what is current when it is killed there. */
    private static Map<String, Integer> moments() {
        Map<String, Integer> moments = new LinkedHashMap<>();
        moments.put("locked", BEFORE);
        moments.put("writing dump.nq", BEFORE);
        moments.put("dump.nq 10000 of", BEFORE);
        moments.put("dump.nq 20000 of", BEFORE);
        moments.put("writing report.ttl", BEFORE);
        moments.put("writing catalogue.json", BEFORE);
        moments.put("writing manifest.json", BEFORE);
        moments.put("complete", BEFORE);
        moments.put("current is", AFTER);
        moments.put("deleted old release", AFTER);
        return moments;
    }

    @Test
    void aBuildKilledAtAnyStepLeavesAWholeReleaseCurrent() throws Exception {
        Map<String, ReleaseProcess> builds = new LinkedHashMap<>();
        for (String moment : moments().keySet()) {
            Path releases = threeReleases(moment);
            builds.put(moment, start("build", releases, AFTER, moment));
        }
        int killed = 0;
        for (var build : builds.entrySet()) {
            Path releases = folder.resolve(name(build.getKey()));
            build.getValue().awaitPause();
            assertLockedBy(build.getValue(), releases);
            assertEquals(SIGKILLED, build.getValue().kill());
            boolean half = build.getKey().matches("(writing|dump).*");
            assertEquals(half, Files.exists(releases.resolve(".building")), build.getKey());
            assertEquals(moments().get(build.getKey()), currentSize(releases), build.getKey());
            nextBuildSucceeds(releases);
            killed++;
        }
        assertEquals(10, killed);
    }

    @Test
    void buildsKilledAtAnyTimeLeaveAWholeReleaseCurrent() throws Exception {
        int killed = 0;
        for (int delay : List.of(0, 11, 41)) {
            Path releases = threeReleases("after " + delay);
            ReleaseProcess builds = start("builds", releases, 0, "never");
            builds.awaitLine("current is");
            builds.awaitLine("current is");
            Thread.sleep(delay);
            assertEquals(SIGKILLED, builds.kill());
            assertTrue(currentSize(releases) >= 1000);
            nextBuildSucceeds(releases);
            killed++;
        }
        assertEquals(3, killed);
    }

    @Test
    void aKilledCacheIsMadeAgain() throws Exception {
        Path releases = folder.resolve("releases");
        write(releases, 6_000);
        ReleaseProcess serve = start("cache", releases, 0, "cache: 10000");
        serve.awaitPause();
        assertEquals(SIGKILLED, serve.kill());
        Release release = new ReleaseStore(releases).open();
        assertTrue(Files.exists(release.directory().resolve(".cache-building")));
        assertFalse(Files.exists(release.directory().resolve("cache")));
        try (Snapshot snapshot = Snapshot.served(release, 0, step -> {})) {
            assertTrue(SnapshotContractTest.rows(snapshot, SIZE).get(0).contains("6000"));
        }
        assertFalse(Files.exists(release.directory().resolve(".cache-building")));
    }

    private static ReleaseProcess start(String action, Path releases, int clauses, String pause)
            throws IOException {
        return ReleaseProcess.start(ReleaseProcess.command(action, releases, clauses, pause));
    }

    private static void assertLockedBy(ReleaseProcess holder, Path releases) {
        var e = assertThrows(ReleaseException.class, () -> write(releases, 4));
        assertEquals(ReleaseException.Problem.LOCKED, e.problem());
        assertTrue(e.getMessage().contains("process " + holder.pid()), e.getMessage());
    }

    /** So many that the next one deletes the first. */
    private Path threeReleases(String moment) {
        Path releases = folder.resolve(name(moment));
        for (int clauses = 1; clauses <= BEFORE; clauses++) {
            write(releases, clauses);
        }
        return releases;
    }

    private static String name(String moment) {
        return moment.replaceAll("\\W+", "-");
    }

    private static Release write(Path releases, int clauses) {
        return new ReleaseWriter(releases, step -> {}).write(SmallGraph.content(clauses));
    }

    private static int currentSize(Path releases) {
        try (Snapshot snapshot = Snapshot.inMemory(new ReleaseStore(releases).open())) {
            String row = SnapshotContractTest.rows(snapshot, SIZE).get(0);
            return Integer.parseInt(row.replaceAll("\\D*(\\d+).*", "$1"));
        }
    }

    private static void nextBuildSucceeds(Path releases) throws IOException {
        write(releases, 4);
        assertEquals(4, currentSize(releases));
        try (var files = Files.list(releases)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertFalse(names.contains(".building"), names.toString());
            assertEquals(3, names.stream().filter(name -> name.matches("[0-9a-f]{16}")).count());
        }
    }
}
