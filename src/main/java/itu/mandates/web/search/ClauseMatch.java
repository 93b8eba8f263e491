package itu.mandates.web.search;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A clause that the index found.
 *
 * @param words of it, those that were sought between {@link #OPEN} and {@link #CLOSE}
 * @param text it is in
 * @param facets values by which it can be filtered
 */
record ClauseMatch(Node clause, Node words, Node text, Facets facets) {

    /** Signs that the index puts around what it found. */
    static final char OPEN = '\u21A6';

    static final char CLOSE = '\u21A4';

    /**
     * Values of filters.
     *
     * @param body that issued the text
     * @param part of the text: preamble, operative, annex; "" if nobody says
     * @param standing inForce, superseded, ... or proposed
     */
    record Facets(Optional<Node> body, String part, String standing) {}
}
