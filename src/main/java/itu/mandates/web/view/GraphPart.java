package itu.mandates.web.view;

import itu.mandates.release.Release;
import java.util.List;

/**
 * A named graph of a release.
 *
 * @param name the last part of its IRI, by which the messages say what it holds
 * @param statements how many stand in it
 */
public record GraphPart(String iri, String name, long statements) {

    /**
     * The graphs of a release, by name.
     *
     * @param current identity of the release that is read
     */
    public static List<GraphPart> of(List<Release> releases, String current) {
        return releases.stream()
                .map(Release::manifest)
                .filter(manifest -> manifest.identity().equals(current))
                .flatMap(manifest -> manifest.graphs().entrySet().stream())
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static GraphPart of(String iri, long statements) {
        return new GraphPart(iri, iri.substring(iri.lastIndexOf('/') + 1), statements);
    }
}
