package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are really full: by a limit on the size of files, which any user can set, and by a
 * small file system, where the system lets us mount one in a namespace of its own. With CI=true the
 * second must run too; what ran is printed.
 */
class DiskFullTest {

    private static final int SMALL = 3;
    private static final int MIDDLE = 6_000; // of which the disk holds the release, but no cache
    private static final int LARGE = 30_000;

    @TempDir Path folder;

    @Test
    void aFileThatCannotGrowLeavesTheReleaseBefore() throws Exception {
        Release before = write(SMALL);
        List<String> said = limited(ReleaseProcess.command("build", folder, LARGE, "never"));
        assertRefused("DISK_FULL", said);
        assertEquals(before, new ReleaseStore(folder).open());
        assertFalse(Files.exists(folder.resolve(".building")));
        write(LARGE);
        System.out.println("DiskFullTest: ran with a limit on the size of files, build");
    }

    @Test
    void aCacheThatCannotGrowLeavesTheRelease() throws Exception {
        Release release = write(SMALL);
        assertRefused("DISK_FULL", limited(ReleaseProcess.command("cache", folder, 0, "never")));
        assertEquals(release, new ReleaseStore(folder).open());
        assertFalse(Files.exists(release.directory().resolve(".cache-building")));
        Snapshot.served(release, 0, step -> {}).close();
        System.out.println("DiskFullTest: ran with a limit on the size of files, cache");
    }

    @Test
    void aSmallFileSystemKeepsTheReleaseItHas() throws Exception {
        if (!canMount()) {
            String why = "DiskFullTest: NOT run on a small file system, none can be mounted here";
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                fail(why);
            }
            return;
        }
        List<String> said = inNamespace(smallDiskScript());
        assertEquals(
                "done DISK_FULL same done DISK_FULL done NOT_WRITABLE same",
                said.stream()
                        .map(DiskFullTest::verdict)
                        .filter(verdict -> !verdict.isEmpty())
                        .collect(Collectors.joining(" ")),
                said.toString());
        assertFalse(said.contains(".cache-building") || said.contains(".building"));
        System.out.println(
                "DiskFullTest: ran on a file system of 2 MB, build and cache, and read only");
    }

    /** A build, one too large; one of which only the cache is too large; the disk read only. */
    private String smallDiskScript() {
        Path releases = folder.resolve("small/releases");
        String small = words(ReleaseProcess.command("build", releases, SMALL, "never"));
        String large = words(ReleaseProcess.command("build", releases, LARGE, "never"));
        String middle = words(ReleaseProcess.command("build", releases, MIDDLE, "never"));
        String cache = words(ReleaseProcess.command("cache", releases, 0, "never"));
        return String.join(
                "\n",
                "mkdir small && mount -t tmpfs -o size=2m none small",
                small,
                "cp small/releases/current before",
                large,
                "cmp before small/releases/current && echo same",
                middle,
                cache,
                "ls -a small/releases/*",
                small,
                "cp small/releases/current before",
                "mount -o remount,ro small",
                middle,
                "cmp before small/releases/current && echo same");
    }

    private static String verdict(String line) {
        if (line.startsWith("refused ")) {
            return line.split(" ")[1];
        }
        return line.equals("done") || line.equals("same") ? line : "";
    }

    private Release write(int clauses) {
        return new ReleaseWriter(folder, step -> {}).write(SmallGraph.content(clauses));
    }

    private static void assertRefused(String problem, List<String> said) {
        assertTrue(
                said.stream().anyMatch(line -> line.startsWith("refused " + problem)),
                said.toString());
    }

    /** No file may grow beyond 512 KB. */
    private List<String> limited(List<String> command) throws IOException, InterruptedException {
        return shell(List.of("bash", "-c", "ulimit -f 512; exec " + words(command)));
    }

    private List<String> inNamespace(String script) throws IOException, InterruptedException {
        String options = isRoot() ? "-m" : "-rm";
        String inFolder = "cd '" + folder + "'\n" + script;
        return shell(List.of("unshare", options, "bash", "-c", inFolder));
    }

    private boolean canMount() throws InterruptedException {
        try {
            String probe = "mkdir probe && mount -t tmpfs -o size=1m none probe && echo mounted";
            return inNamespace(probe).contains("mounted");
        } catch (IOException e) {
            return false; // no unshare on this system
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> shell(List<String> command)
            throws IOException, InterruptedException {
        return ReleaseProcess.start(command).awaitEnd();
    }

    private static String words(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }
}
