package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import itu.mandates.web.view.TaskView.Evidence;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * A resolution that may have taken the place of another, which no text or register says.
 *
 * @param other the resolution at the other end
 * @param later whether that one is the later
 */
public record SuccessionView(Link link, Link other, boolean later, Evidence evidence) {

    static List<SuccessionView> of(Node resolution, Facts facts) {
        return Stream.concat(
                        views(resolution, Itu.SUCCEEDED, Itu.SUCCEEDING, facts),
                        views(resolution, Itu.SUCCEEDING, Itu.SUCCEEDED, facts))
                .toList();
    }

    private static Stream<SuccessionView> views(
            Node resolution, Property here, Property there, Facts facts) {
        return facts.subjects(here, resolution)
                .flatMap(
                        judged ->
                                facts.objects(judged, there)
                                        .map(
                                                other ->
                                                        new SuccessionView(
                                                                facts.link(judged),
                                                                facts.link(other),
                                                                here.equals(Itu.SUCCEEDED),
                                                                Evidence.of(judged, facts))));
    }

    /** The key of the sentence that names the other. */
    public String key() {
        return later ? "succession.later" : "succession.earlier";
    }
}
