package itu.mandates.graph;

import itu.mandates.model.Citation;
import itu.mandates.model.Edition;
import itu.mandates.model.Reference;
import itu.mandates.model.Reference.StubReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is known of a thing of which no text is held: what those say who name it. */
final class Stub {

    /** If citations give several reasons, the first of these: one good citation is enough. */
    private static final List<StubReason> BY_WEIGHT =
            List.of(
                    StubReason.NOT_HELD,
                    StubReason.SUPPRESSED,
                    StubReason.UNKNOWN_REVISION,
                    StubReason.MALFORMED);

    /** A citation and the language that it is written in. */
    record Cited(Citation citation, Optional<StubReason> reason, String language) {}

    private final List<Cited> citations = new ArrayList<>();
    private final List<Edition> listed = new ArrayList<>();
    private boolean revised;

    void citedBy(Reference reference, String language) {
        citations.add(new Cited(reference.citation(), reference.stubReason(), language));
        revised |= reference.citation().revised();
    }

    /** A text lists it among its own earlier editions. */
    void listedAs(Edition edition, boolean first) {
        listed.add(edition);
        revised |= !first;
    }

    boolean isListed() {
        return !listed.isEmpty();
    }

    boolean isRevised() {
        return revised;
    }

    StubReason reason() {
        return citations.stream()
                .flatMap(cited -> cited.reason().stream())
                .min(Comparator.comparing(BY_WEIGHT::indexOf))
                .orElse(StubReason.NOT_HELD);
    }

    List<String> places() {
        return Stream.concat(
                        listed.stream().map(Edition::place),
                        citations.stream().flatMap(cited -> cited.citation().place().stream()))
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> printedNumbers() {
        return citations.stream()
                .map(cited -> cited.citation().number())
                .distinct()
                .sorted()
                .toList();
    }

    List<Cited> citations() {
        return List.copyOf(citations);
    }
}
