package itu.mandates.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * One user's hold on one release, opened for queries: the default graph is the union of the named
 * graphs, {@code text:query} works, nothing can be written. What is behind it is closed with the
 * last hold. Closing a hold twice does no harm.
 */
public final class Snapshot implements AutoCloseable {

    /** What several holds share. */
    private record Opened(
            Release release,
            String identity,
            DatasetGraph dataset,
            Runnable closing,
            AtomicInteger users) {

        boolean enter() {
            return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
        }

        void leave() {
            if (users.decrementAndGet() == 0) {
                closing.run();
            }
        }
    }

    private final Opened opened;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Snapshot(Opened opened) {
        this.opened = opened;
    }

    private static Snapshot of(Release release, DatasetGraph dataset, Runnable closing) {
        return new Snapshot(
                new Opened(release, release.identity(), dataset, closing, new AtomicInteger(1)));
    }

    /** Reads the dump into memory. Any number of processes may do so. */
    public static Snapshot inMemory(Release release) {
        return inMemory(release, step -> {});
    }

    private static Snapshot inMemory(Release release, Consumer<String> progress) {
        JenaSystem.init();
        TextIndex index = TextFields.open(new ByteBuffersDirectory());
        var builder = new FrozenDataset.Builder();
        var count = new ReadingProgress(release, progress);
        var reading =
                new SideBySide(
                        List.of(
                                builder::addToUnion,
                                builder::addToItsGraph,
                                quad -> TextFields.add(index, quad),
                                count::count));
        try {
            Dump.read(release.dump(), reading);
        } finally {
            reading.finishReading();
        }
        index.commit();
        count.end();
        DatasetGraph dataset = builder.freeze();
        dataset.getContext().set(TextQuery.textIndex, index);
        BegunJoins.inMemory(dataset);
        return of(release, dataset, index::close);
    }

    /**
     * For a command: in memory if it fits, else from a store of its own that is deleted with it.
     *
     * @param limit the most statements to hold in memory
     * @param progress is told of long work
     * @throws ReleaseException DISK_FULL, NOT_WRITABLE or CACHE_FAILED
     */
    public static Snapshot ofItsOwn(Release release, long limit, Consumer<String> progress) {
        return fits(release, limit) ? inMemory(release, progress) : temporary(release, progress);
    }

    /**
     * For the server: in memory if it fits, else from the cache in the release's directory, which
     * one process at a time can have open.
     *
     * @param limit the most statements to hold in memory
     * @param progress is told of long work
     * @throws ReleaseException LOCKED, DISK_FULL, NOT_WRITABLE or CACHE_FAILED
     */
    public static Snapshot served(Release release, long limit, Consumer<String> progress) {
        JenaSystem.init();
        return fits(release, limit) ? inMemory(release, progress) : cached(release, progress);
    }

    /**
     * Makes the stores on disk that {@link #served} opens for a large graph, where they are not
     * there yet, so that a server need not wait for them. If a server has them open, they are
     * there.
     *
     * @throws ReleaseException DISK_FULL, NOT_WRITABLE or CACHE_FAILED
     */
    public static void prepare(Release release, Consumer<String> progress) {
        JenaSystem.init();
        try {
            DiskCache.open(release, release.directory(), progress).close();
        } catch (ReleaseException e) {
            if (e.problem() != ReleaseException.Problem.LOCKED) {
                throw e;
            }
        }
    }

    private static boolean fits(Release release, long limit) {
        return release.manifest().statements() <= limit;
    }

    private static Snapshot cached(Release release, Consumer<String> progress) {
        DiskCache cache = DiskCache.open(release, release.directory(), progress);
        return of(release, cache.dataset(), cache::close);
    }

    private static Snapshot temporary(Release release, Consumer<String> progress) {
        JenaSystem.init();
        try {
            Path parent = Files.createTempDirectory("itu-mandates-");
            try {
                DiskCache cache = DiskCache.open(release, parent, progress);
                return of(release, cache.dataset(), () -> closeAndDelete(cache, parent));
            } catch (RuntimeException e) {
                DurableFiles.delete(parent);
                throw e;
            }
        } catch (IOException e) {
            throw ReleaseException.writing(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void closeAndDelete(DiskCache cache, Path parent) {
        try {
            cache.close();
            DurableFiles.delete(parent);
        } catch (IOException e) {
            throw ReleaseException.writing(parent, e);
        }
    }

    /** Another hold on the same, if it is still open. */
    public Optional<Snapshot> acquire() {
        return opened.enter() ? Optional.of(new Snapshot(opened)) : Optional.empty();
    }

    public Release release() {
        return opened.release();
    }

    /** That of the release; not computed anew, for many requests ask for nothing else. */
    public String identity() {
        return opened.identity();
    }

    /**
     * To be read and queried within a read transaction. {@code find} gives each statement once, in
     * its named graph; {@code getDefaultGraph} is the union.
     *
     * @throws IllegalStateException once this hold is closed
     */
    public DatasetGraph dataset() {
        if (closed.get()) {
            throw new IllegalStateException(
                    "this snapshot of " + release().identity() + " is closed");
        }
        return opened.dataset();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            opened.leave();
        }
    }
}
