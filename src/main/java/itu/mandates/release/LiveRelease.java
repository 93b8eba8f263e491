package itu.mandates.release;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The release being served. Each request holds one {@link Snapshot} from its start to its end: a
 * switch neither drops it nor shows it two releases.
 */
public final class LiveRelease implements AutoCloseable {

    private final ReleaseStore store;
    private final long limit;
    private final Consumer<String> progress;
    private final AtomicReference<Snapshot> current = new AtomicReference<>();

    /**
     * Verifies and opens the current release.
     *
     * @param limit the most statements to hold in memory
     * @param progress is told of long work
     * @throws ReleaseException if there is none, or none that is sound
     */
    public LiveRelease(ReleaseStore store, long limit, Consumer<String> progress) {
        this.store = store;
        this.limit = limit;
        this.progress = progress;
        current.set(Snapshot.served(store.open(), limit, progress));
    }

    /**
     * A hold for one request, to be closed with it.
     *
     * @throws IllegalStateException once this is closed
     */
    public Snapshot acquire() {
        while (true) {
            Snapshot served = current.get();
            if (served == null) {
                throw new IllegalStateException("no release is served any more");
            }
            // Empty if a switch came between the two lines: then the next one is there to be had.
            Optional<Snapshot> held = served.acquire();
            if (held.isPresent()) {
                return held.get();
            }
        }
    }

    /** The releases on the disk, the newest first, whether they are served or not. */
    public List<Release> kept() {
        return store.kept();
    }

    /**
     * Switches to the store's current release, if it is another.
     *
     * @return whether it switched
     * @throws ReleaseException if the new release is not sound; the old one stays
     */
    public synchronized boolean refresh() {
        String identity = store.currentIdentity();
        if (current.get() == null || identity.equals(current.get().release().identity())) {
            return false;
        }
        Snapshot before = current.getAndSet(Snapshot.served(store.open(), limit, progress));
        before.close();
        return true;
    }

    /** Serves no new request; what is open closes with the last one that runs. */
    @Override
    public synchronized void close() {
        Snapshot last = current.getAndSet(null);
        if (last != null) {
            last.close();
        }
    }
}
