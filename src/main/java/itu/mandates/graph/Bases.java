package itu.mandates.graph;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Register;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The edition that a draft would change: the one it prints as such, or else the last that its own
 * history lists, or else, as it proposes nothing new, the last before it that is held or known.
 */
record Bases(Collection<HeldEdition> editions, Register register) {

    Optional<Identifier> of(HeldEdition draft) {
        return printed(draft).or(() -> known(draft));
    }

    private static Optional<Identifier> printed(HeldEdition draft) {
        Optional<Edition> last =
                draft.revision().history().stream()
                        .filter(edition -> edition.year() < draft.id().year())
                        .reduce((earlier, later) -> later);
        return draft.revision()
                .base()
                .or(() -> last)
                .map(base -> draft.id().resolutionOf().edition(base.year()));
    }

    private Optional<Identifier> known(HeldEdition draft) {
        boolean changes = draft.revision().proposal().filter(mark -> !mark.isNew()).isPresent();
        Identifier work = draft.id().resolutionOf();
        return years(work).filter(year -> changes && year < draft.id().year()).max().stream()
                .mapToObj(work::edition)
                .findFirst();
    }

    private IntStream years(Identifier work) {
        Stream<Integer> held =
                editions.stream()
                        .map(HeldEdition::id)
                        .filter(id -> !id.isDraft() && id.resolutionOf().equals(work))
                        .map(Identifier::year);
        Stream<Integer> known =
                register.editions(work.body(), work.type(), work.number()).stream()
                        .map(Register.KnownEdition::year);
        return Stream.concat(held, known).mapToInt(Integer::intValue);
    }
}
