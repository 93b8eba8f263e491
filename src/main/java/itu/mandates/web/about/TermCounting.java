package itu.mandates.web.about;

import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.view.TermCounts;
import org.apache.jena.graph.Graph;
import org.springframework.stereotype.Component;

/** Counts the terms of each release once. */
@Component
public final class TermCounting {

    private static final long MEMORY = 1L << 20;
    private static final int WEIGHT = 100_000;

    private final SharedWork<TermCounts> kept = new SharedWork<>(MEMORY, counts -> WEIGHT);

    TermCounting() {}

    /**
     * @param graph union of the release, within a read transaction
     * @param release identity of it
     */
    public TermCounts of(Graph graph, String release) {
        return kept.get(release, () -> TermCounts.of(graph));
    }
}
