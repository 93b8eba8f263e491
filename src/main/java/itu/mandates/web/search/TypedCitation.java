package itu.mandates.web.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A citation as a reader types it, taken apart.
 *
 * @param bodies codes of the bodies or Sectors that it names
 * @param conference identifier of the conference that it names: "wtsa-24"
 * @param number of the text; "" if there is none
 * @param place in English, however it was spelt
 * @param rest words that are none of these: a clause, or a place that is spelt wrongly
 * @param named whether it says what it cites: "Resolution 18", "WTSA 18", not just "18"
 */
record TypedCitation(
        Set<String> bodies,
        Optional<String> conference,
        String number,
        Optional<String> place,
        Optional<Integer> year,
        List<String> rest,
        boolean named) {

    boolean isCitation() {
        return !number.isEmpty();
    }

    /** Whether it tells one edition of a text from others. */
    boolean namesEdition() {
        return conference.isPresent() || place.isPresent() || year.isPresent();
    }
}
