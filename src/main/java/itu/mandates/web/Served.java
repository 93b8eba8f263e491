package itu.mandates.web;

import itu.mandates.release.LiveRelease;
import itu.mandates.release.Snapshot;
import itu.mandates.web.Refusal.Reason;
import java.util.function.Function;
import org.apache.jena.system.Txn;
import org.springframework.stereotype.Component;

/** The release that is served now; another may be served a moment later. */
@Component
public final class Served {

    private final LiveRelease live;

    Served(LiveRelease live) {
        this.live = live;
    }

    /**
     * Does the work on one release from beginning to end, within a read transaction. Nothing that
     * it returns may be tied to the snapshot.
     *
     * @throws Refusal NO_RELEASE if there is none
     */
    public <T> T read(Function<Snapshot, T> work) {
        try (Snapshot snapshot = acquire()) {
            return Txn.calculateRead(snapshot.dataset(), () -> work.apply(snapshot));
        }
    }

    /** Whether this release is kept beside the one that is served. */
    public boolean keeps(String identity) {
        return live.keeps(identity);
    }

    private Snapshot acquire() {
        try {
            return live.acquire();
        } catch (IllegalStateException closed) {
            throw new Refusal(Reason.NO_RELEASE);
        }
    }
}
