package itu.mandates.compare;

import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.Conference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From which texts another may have taken something over: by their bodies and dates. */
final class SourceTexts {

    private final Register register;
    private final List<Identifier> adopted;

    /**
     * @param register with the dates of the conferences
     */
    SourceTexts(Register register, List<Revision> texts) {
        this.register = register;
        this.adopted =
                texts.stream()
                        .filter(text -> !text.isDraft())
                        .map(Revision::id)
                        .distinct()
                        .toList();
    }

    /** Whether it is of another body and the last one held of its resolution before the other. */
    boolean mayLendTo(Identifier source, Identifier text) {
        return adopted.contains(source)
                && !source.body().equals(text.body())
                && isEarlier(source, text)
                && adopted.stream()
                        .filter(other -> other.resolutionOf().equals(source.resolutionOf()))
                        .noneMatch(other -> isEarlier(source, other) && isEarlier(other, text));
    }

    private boolean isEarlier(Identifier one, Identifier other) {
        return one.year() == other.year()
                ? start(one).isPresent()
                        && start(other).isPresent()
                        && start(one).get().isBefore(start(other).get())
                : one.year() < other.year();
    }

    private Optional<LocalDate> start(Identifier text) {
        return register.conference(text.body(), text.year()).flatMap(Conference::start);
    }
}
