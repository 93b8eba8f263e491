package itu.mandates.graph;

import itu.mandates.model.Citation;
import itu.mandates.model.Edition;
import itu.mandates.model.Reference;
import itu.mandates.model.Reference.StubReason;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register.KnownEdition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

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
    private Optional<KnownEdition> registered = Optional.empty();
    private boolean revised;

    /** The register knows it. */
    void registeredAs(KnownEdition edition) {
        registered = Optional.of(edition);
        revised |= !edition.first();
    }

    Optional<KnownEdition> registered() {
        return registered;
    }

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

    /** The coded value of the reason why no text is held. */
    Resource reasonCode() {
        StubReason reason =
                citations.stream()
                        .flatMap(cited -> cited.reason().stream())
                        .min(Comparator.comparing(BY_WEIGHT::indexOf))
                        .orElse(StubReason.NOT_HELD);
        return Itu.code("stubReason", reason.code());
    }

    List<String> places() {
        return Stream.of(
                        registered.stream().map(KnownEdition::place),
                        listed.stream().map(Edition::place),
                        citations.stream().flatMap(cited -> cited.citation().place().stream()))
                .flatMap(places -> places)
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** How those who cite it number it, as the register does first. */
    List<String> printedNumbers() {
        return Stream.concat(
                        registered.stream().map(KnownEdition::printedNumber),
                        citations.stream().map(cited -> cited.citation().number()).sorted())
                .distinct()
                .toList();
    }

    List<Cited> citations() {
        return List.copyOf(citations);
    }
}
