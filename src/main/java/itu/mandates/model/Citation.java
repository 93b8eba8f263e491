package itu.mandates.model;

import java.util.Optional;

/**
 * What citing words say, before it is decided what they mean.
 *
 * @param kind resolution, decision, opinion, recommendation, question, provision, article,
 *     document, annex, clause
 * @param body code of the body that the words name, directly or by "this conference"
 * @param number as printed: "191", "ITU-R 7-2", "151", "A.1", "resolves 3 i)"
 * @param place as printed, without "Rev."
 * @param revised whether "Rev." stands before the place
 * @param malformed whether the form is not the one ITU prescribes, such as a missing bracket
 * @param instrument "cs" (Constitution) or "cv" (Convention) or "rr" or "itr", of provisions
 * @param title the subject as cited: "on bridging the standardization gap ..."
 * @param part the clause or annex of the text named that is meant: "resolves 2 ii)"
 */
public record Citation(
        String kind,
        Optional<String> body,
        String number,
        Optional<String> place,
        Optional<Integer> year,
        boolean revised,
        boolean malformed,
        Optional<String> instrument,
        Optional<String> title,
        Optional<String> part) {

    /** A citation of a text as a whole. */
    public Citation(
            String kind,
            Optional<String> body,
            String number,
            Optional<String> place,
            Optional<Integer> year,
            boolean revised,
            boolean malformed,
            Optional<String> instrument,
            Optional<String> title) {
        this(
                kind,
                body,
                number,
                place,
                year,
                revised,
                malformed,
                instrument,
                title,
                Optional.empty());
    }
}
