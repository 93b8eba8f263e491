package itu.mandates.app;

import itu.mandates.release.ReleaseStore;
import itu.mandates.release.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real release of data/sources, built once for all tests of one run. */
public final class BuiltRelease {

    private static final ReleaseStore STORE = build();

    private BuiltRelease() {}

    /** The folder that holds it. */
    public static ReleaseStore store() {
        return STORE;
    }

    /** In memory, for one test; to be closed. */
    public static Snapshot snapshot() {
        return Snapshot.inMemory(STORE.open());
    }

    private static ReleaseStore build() {
        try {
            Path folder =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target/releases")), "real");
            new Pipeline(ProductVersion.get(), step -> {}).build(Path.of("data/sources"), folder);
            return new ReleaseStore(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
