package itu.mandates.graph;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.Conference;
import itu.mandates.vocab.Register.KnownEdition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which adopted texts are in force, by the register of editions and the texts held, as of the last
 * conference that one of them comes from. Not by the clock: the register knows what it knows.
 */
final class Validity {

    /**
     * @param status superseded, inForce or unknown
     * @param basis from what it was concluded, the name of a form of data/printed-forms.tsv
     * @param year that it speaks of, or ""
     */
    record Judgement(String status, String basis, String year) {}

    private final Register register;
    private final TreeMap<String, Identifier> known = new TreeMap<>();
    private final Optional<LocalDate> asOf;

    /**
     * @param held adopted editions
     */
    Validity(Register register, Collection<Identifier> held) {
        this.register = register;
        register.editions().forEach(edition -> learn(id(edition)));
        held.forEach(this::learn);
        asOf =
                known.values().stream()
                        .flatMap(edition -> conference(edition).stream())
                        .flatMap(conference -> lastDay(conference).stream())
                        .max(Comparator.naturalOrder());
    }

    private void learn(Identifier edition) {
        known.put(edition.toString(), edition);
    }

    static Identifier id(KnownEdition edition) {
        return Identifier.resolution(edition.body(), edition.type(), edition.number())
                .edition(edition.year());
    }

    /** The last day of which the register and the texts tell. */
    Optional<String> asOf() {
        return asOf.map(LocalDate::toString);
    }

    Optional<Conference> conference(Identifier edition) {
        return register.conference(edition.body(), edition.year());
    }

    /** Whether a conference met in this place, in any language; any place does if none is given. */
    boolean isAt(Conference conference, String place) {
        return place.isEmpty() || place(place).equals(conference.place());
    }

    /** The English name of a place, or itself. */
    String place(String spelling) {
        return register.place(spelling).orElse(spelling);
    }

    /** Whether the conference that could adopt it had not met, so that it cannot exist. */
    boolean isYetToCome(Identifier edition) {
        return !known.containsKey(edition.toString())
                && conference(edition).filter(this::isYetToMeet).isPresent();
    }

    private boolean isYetToMeet(Conference conference) {
        return asOf.isPresent() && firstDay(conference).filter(asOf.get()::isBefore).isPresent();
    }

    Judgement judge(Identifier edition) {
        return later(edition)
                .map(next -> new Judgement("superseded", "followed", next.year() + ""))
                .orElseGet(() -> judgeLatest(edition));
    }

    /** The latest edition known is in force if its body had no occasion to adopt another. */
    private Judgement judgeLatest(Identifier edition) {
        if (conference(edition).isEmpty()) {
            return new Judgement("unknown", "unknown-conference", "");
        }
        return metSince(edition)
                .map(met -> new Judgement("unknown", "met-since", met.year() + ""))
                .orElseGet(() -> new Judgement("inForce", "not-met", ""));
    }

    private Optional<Identifier> later(Identifier edition) {
        Identifier work = edition.resolutionOf();
        return known.values().stream()
                .filter(other -> other.resolutionOf().equals(work))
                .filter(other -> other.year() > edition.year())
                .min(Comparator.comparing(Identifier::year));
    }

    /** The first meeting of the same body after it that had begun. */
    private Optional<Conference> metSince(Identifier edition) {
        return register.conferences(edition.body()).stream()
                .filter(conference -> conference.year() > edition.year())
                .filter(conference -> !isYetToMeet(conference))
                .findFirst();
    }

    private static Optional<LocalDate> lastDay(Conference conference) {
        return conference.end().or(conference::start);
    }

    /** Of a conference whose dates are not known, the first day of its year. */
    private static Optional<LocalDate> firstDay(Conference conference) {
        return conference.start().or(() -> Optional.of(LocalDate.of(conference.year(), 1, 1)));
    }
}
