package itu.mandates.web;

import java.util.Optional;

/** Where the release that is served now is taken from; another may be served a moment later. */
public interface Snapshots {

    /** A snapshot to be closed by the caller; empty as long as no release is served. */
    Optional<Snapshot> acquire();
}
