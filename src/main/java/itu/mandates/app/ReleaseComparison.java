package itu.mandates.app;

import itu.mandates.check.GainsAndLosses;
import itu.mandates.check.GainsAndLosses.Citing;
import itu.mandates.release.Release;
import itu.mandates.release.ReleaseException;
import itu.mandates.release.ReleaseStore;
import itu.mandates.release.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a build changes: the references of the release before it, read while that is current, and
 * those of the new one. Written beside the releases, as {@code gains-and-losses.md}, and no part of
 * any.
 */
final class ReleaseComparison {

    static final String FILE = "gains-and-losses.md";

    private final Path folder;
    private final Consumer<String> progress;
    private final Optional<Release> earlier;
    private final Optional<Citing> before;

    /**
     * @param folder of releases
     */
    ReleaseComparison(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
        this.earlier = current(folder);
        this.before = earlier.map(this::citing);
    }

    /** A release that is damaged cannot be compared with, and a build replaces it. */
    private static Optional<Release> current(Path folder) {
        var store = new ReleaseStore(folder);
        try {
            return store.hasCurrent() ? Optional.of(store.open()) : Optional.empty();
        } catch (ReleaseException e) {
            return Optional.empty();
        }
    }

    private Citing citing(Release release) {
        try (var snapshot = Snapshot.ofItsOwn(release, ReleasesOption.MEMORY_LIMIT, progress)) {
            return Citing.in(snapshot.dataset());
        }
    }

    /**
     * Compares the new release, and writes what changed.
     *
     * @return one line; none for a first release
     */
    Optional<String> with(Release release) {
        return before.map(references -> write(references, release));
    }

    private String write(Citing references, Release release) {
        String since = earlier.orElseThrow().identity();
        boolean same = since.equals(release.identity());
        var changes = GainsAndLosses.between(references, same ? references : citing(release));
        try {
            Files.writeString(folder.resolve(FILE), changes.markdown(since));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes.summary();
    }
}
