package itu.mandates.web.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A text that readers may cite: an edition or a draft.
 *
 * @param body code of the body that issued it: "pp"
 * @param number as in its identifier: "191"
 * @param conference identifier of the one that adopted it, or has to decide on it; "" if unknown
 * @param place in English; "" of a draft
 * @param year 0 of a draft
 * @param standing inForce, superseded, ... or proposed
 */
record KnownText(
        Node text,
        Node work,
        String body,
        String number,
        String conference,
        String place,
        int year,
        String standing) {

    private static final List<String> FIRST = List.of("inForce", "unknown", "proposed");

    /** The one that a reader most likely means first. */
    static final Comparator<KnownText> ORDER =
            Comparator.comparing((KnownText text) -> rank(text.standing()))
                    .thenComparing(text -> -text.year())
                    .thenComparing(text -> text.text().toString());

    /** In which order texts of a standing are told: what is in force first. */
    static int rank(String standing) {
        int rank = FIRST.indexOf(standing);
        return rank < 0 ? FIRST.size() : rank;
    }

    /** Whether it is the edition that is named, as far as the citation names one. */
    boolean isEdition(TypedCitation cited) {
        return cited.conference().filter(each -> !each.equals(conference)).isEmpty()
                && cited.place().filter(each -> !each.equals(place)).isEmpty()
                && cited.year().filter(each -> each != year).isEmpty();
    }

    /** How far it is from the edition that is named: a wrong place before a wrong year. */
    int distance(TypedCitation cited) {
        boolean other = cited.place().filter(each -> !each.equals(place)).isPresent();
        int spelt =
                cited.rest().stream().mapToInt(word -> Spelling.apart(word, place)).min().orElse(3);
        int years =
                Optional.of(year)
                        .flatMap(own -> cited.year().map(y -> Math.abs(y - own)))
                        .orElse(0);
        return 100 * (other ? 3 : cited.place().isPresent() ? 0 : spelt) + Math.min(years, 99);
    }
}
