package itu.mandates.cite;

import itu.mandates.model.Citation;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words that cite, found but not yet understood. The members of a list are mentions with the same
 * words.
 *
 * @param from where the words begin in the passage, in UTF-16 units
 * @param to where they end, exclusive
 * @param quote the words
 * @param citation what they say; the body "this" stands for "this conference"
 * @param dynamic whether always the latest edition is meant
 * @param secondYear the year of a second edition that runs into the first in a marked-up text
 * @param pattern identifier of the pattern that found them
 */
record Mention(
        int from,
        int to,
        String quote,
        Citation citation,
        boolean dynamic,
        OptionalInt secondYear,
        String pattern) {

    /** The body of {@link Citation} for "this conference", "this assembly". */
    static final String THIS = "this";

    Mention asDynamic() {
        return new Mention(from, to, quote, citation, true, secondYear, pattern);
    }

    /** The same provision, of this instrument. */
    Mention of(String instrument) {
        var cited =
                new Citation(
                        citation.kind(),
                        citation.body(),
                        citation.number(),
                        citation.place(),
                        citation.year(),
                        citation.revised(),
                        citation.malformed(),
                        Optional.of(instrument),
                        citation.title(),
                        citation.part());
        return new Mention(from, to, quote, cited, dynamic, secondYear, pattern);
    }

    Mention withSecondYear(int year) {
        return new Mention(from, to, quote, citation, dynamic, OptionalInt.of(year), pattern);
    }

    boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }
}
