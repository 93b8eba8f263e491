package itu.mandates.web.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A thing with all that it is called.
 *
 * @param kind resolution, topic or document
 * @param names each as its words in lower case
 */
record Named(Node thing, String kind, Set<List<String>> names) {

    /** Whether each of the words begins one of its own; a number must be whole. */
    boolean has(List<String> sought) {
        return sought.stream()
                .allMatch(
                        each ->
                                names.stream()
                                        .flatMap(List::stream)
                                        .anyMatch(own -> begins(own, each)));
    }

    /** Whether these words are one of its names. */
    boolean isCalled(List<String> words) {
        return names.contains(words);
    }

    private static boolean begins(String own, String sought) {
        return Character.isDigit(sought.charAt(0)) ? own.equals(sought) : own.startsWith(sought);
    }

    Named and(Named other) {
        return new Named(
                thing,
                kind,
                Stream.concat(names.stream(), other.names.stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
