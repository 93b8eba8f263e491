package itu.mandates.web.view;

import itu.mandates.release.Manifest;
import itu.mandates.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A release of the data, and how it differs from the one before it.
 *
 * @param identity in full
 * @param served whether it is the one that is read
 * @param rules digest of the rules that it was checked with
 * @param differences of the numbers of statements, by named graph; empty for the oldest
 */
public record ReleaseView(
        String identity,
        boolean served,
        String version,
        String dumpDigest,
        long bytes,
        long statements,
        String rules,
        List<Difference> differences) {

    private static final int SHOWN_OF_IDENTITY = 12;

    /** The number of statements in a graph, before and now. */
    public record Difference(String graph, long before, long now) {

        public long change() {
            return now - before;
        }
    }

    /**
     * @param releases newest first
     * @param current identity of the one that is read
     */
    public static List<ReleaseView> of(List<Release> releases, String current) {
        var views = new ArrayList<ReleaseView>();
        for (int i = 0; i < releases.size(); i++) {
            Optional<Manifest> before =
                    i + 1 < releases.size()
                            ? Optional.of(releases.get(i + 1).manifest())
                            : Optional.empty();
            views.add(of(releases.get(i).manifest(), before, current));
        }
        return views;
    }

    private static ReleaseView of(Manifest manifest, Optional<Manifest> before, String current) {
        return new ReleaseView(
                manifest.identity(),
                manifest.identity().equals(current),
                manifest.productVersion(),
                manifest.dumpDigest(),
                manifest.dumpBytes(),
                manifest.statements(),
                manifest.shapesDigest(),
                before.map(earlier -> differences(earlier, manifest)).orElse(List.of()));
    }

    private static List<Difference> differences(Manifest before, Manifest now) {
        var graphs = new TreeSet<>(before.graphs().keySet());
        graphs.addAll(now.graphs().keySet());
        return graphs.stream()
                .map(
                        graph ->
                                new Difference(
                                        graph.substring(graph.lastIndexOf('/') + 1),
                                        before.graphs().getOrDefault(graph, 0L),
                                        now.graphs().getOrDefault(graph, 0L)))
                .filter(difference -> difference.change() != 0)
                .toList();
    }

    public String shortIdentity() {
        return identity.substring(0, SHOWN_OF_IDENTITY);
    }
}
