package itu.mandates.web;

import itu.mandates.release.LiveRelease;
import itu.mandates.release.Release;
import itu.mandates.release.Snapshot;
import itu.mandates.web.Refusal.Reason;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.system.Txn;
import org.springframework.stereotype.Component;

/** The release that is served now; another may be served a moment later. */
@Component
public final class Served {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{12,64}");

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

    /**
     * Identity of the release that is served now.
     *
     * @throws Refusal NO_RELEASE if there is none
     */
    public String identity() {
        try (Snapshot snapshot = acquire()) {
            return snapshot.identity();
        }
    }

    /**
     * Looks whether the release that is wanted is the one that was read.
     *
     * @param pinned identity or at least the first twelve characters of it
     * @param current identity of the release that was read
     * @throws Refusal GONE for a release that has been followed by another, UNKNOWN for none
     */
    public void require(String pinned, String current) {
        if (isBeginning(pinned, current)) {
            return;
        }
        throw isKept(pinned)
                ? new Refusal(Reason.GONE, pinned, current)
                        .with("release", pinned)
                        .with("current", current)
                : new Refusal(Reason.UNKNOWN).with("current", current);
    }

    private boolean isKept(String pinned) {
        return live.kept().stream().anyMatch(each -> isBeginning(pinned, each.identity()));
    }

    private static boolean isBeginning(String pinned, String identity) {
        return IDENTITY.matcher(pinned).matches() && identity.startsWith(pinned);
    }

    /** The releases on the disk, the newest first; all but one are not served any more. */
    public List<Release> kept() {
        return live.kept();
    }

    private Snapshot acquire() {
        try {
            return live.acquire();
        } catch (IllegalStateException closed) {
            throw new Refusal(Reason.NO_RELEASE);
        }
    }
}
