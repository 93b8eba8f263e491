package itu.mandates.web.saved;

import itu.mandates.query.QueryResult;
import java.time.Duration;

/**
 * What a question is answered with.
 *
 * @param result no more rows than were wanted
 * @param more whether there are rows after them
 * @param release of which the answer is
 * @param took to find it
 */
public record SavedAnswer(QueryResult result, boolean more, String release, Duration took) {

    private static final int BYTES_PER_ROW = 1500;

    /** About how much memory it takes, in bytes. */
    int weight() {
        return 1000 + result.size() * BYTES_PER_ROW;
    }
}
