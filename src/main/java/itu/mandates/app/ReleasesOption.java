package itu.mandates.app;

import itu.mandates.release.Release;
import itu.mandates.release.ReleaseStore;
import itu.mandates.release.Snapshot;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The option {@code --releases}, and what lies behind it. */
final class ReleasesOption {

    /** More than this many statements are read from a store on disk. */
    static final long MEMORY_LIMIT = Long.getLong("kg.memoryLimit", 5_000_000L);

    @Option(
            names = "--releases",
            paramLabel = "DIR",
            defaultValue = "releases",
            description = "Folder of releases; ${DEFAULT-VALUE} if not given.")
    private Path folder;

    Path folder() {
        return folder;
    }

    ReleaseStore store() {
        return new ReleaseStore(folder);
    }

    /** The current release, verified. */
    Release current() {
        return store().open();
    }

    /** The current release for one command. */
    Snapshot snapshot(Consumer<String> progress) {
        return Snapshot.ofItsOwn(current(), MEMORY_LIMIT, progress);
    }
}
