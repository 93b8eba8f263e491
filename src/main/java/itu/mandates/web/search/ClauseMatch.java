package itu.mandates.web.search;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A clause that the index found.
 *
 * @param words of it, those that were sought between {@link #OPEN} and {@link #CLOSE}
 * @param text it is in
 * @param score of the index: how well the words fit
 * @param facets values by which it can be filtered
 */
record ClauseMatch(Node clause, Node words, Node text, double score, Facets facets) {

    /** Signs that the index puts around what it found. */
    static final char OPEN = '\u21A6';

    static final char CLOSE = '\u21A4';

    /** The best first; of those that fit alike, what is in force before what was. */
    static final Comparator<ClauseMatch> ORDER =
            Comparator.comparing((ClauseMatch match) -> -Math.round(match.score() * 2))
                    .thenComparing(match -> KnownText.rank(match.facets().standing()))
                    .thenComparing(match -> -match.score())
                    .thenComparing(match -> match.clause().toString());

    /**
     * Values of filters.
     *
     * @param body that issued the text
     * @param conference that adopted the text, or has to decide on it
     * @param part of the text: preamble, operative, annex; "" if nobody says
     * @param standing inForce, superseded, ... or proposed
     */
    record Facets(Optional<Node> body, Optional<Node> conference, String part, String standing) {}
}
