package itu.mandates.compare;

import itu.mandates.model.ClauseChange;
import itu.mandates.model.ClauseChange.Kind;
import itu.mandates.model.ClauseChange.Method;
import itu.mandates.model.ClauseChange.Shift;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Modals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of every clause of a resolution from one text to the next. All clauses are aligned at
 * once, over the borders of sections, or moves would be lost. Typographic variants are no change.
 * Does not fail on any words.
 */
public final class ClauseAligner {

    private static final double NEAR = 0.3;

    private final Frames frames;

    public ClauseAligner() {
        this.frames = new Frames(Lexicon.load(), Modals.load());
    }

    /**
     * @param before the older text, in the language of the newer
     * @param passedOver editions between the two that are known and not held
     * @return one change for each clause of either text, and two for those that were split or
     *     merged; in order of the newer text, then what was deleted
     */
    public List<ClauseChange> align(Revision before, Revision after, List<Identifier> passedOver) {
        var olds = Placed.in(before);
        var fresh = Placed.in(after);
        var step = new Step(new ClausePairing(olds, fresh), before, after, passedOver);
        var parts = Parts.of(olds, fresh, step.pairing());
        step.pairing().pairBetweenNeighbours(parts::isPart);
        var changes = new ArrayList<ClauseChange>();
        for (Placed each : fresh) {
            changes.addAll(changes(each, olds, parts, step));
        }
        olds.stream()
                .filter(old -> step.pairing().partner(old).isEmpty() && !parts.isPart(old))
                .map(old -> deleted(old, fresh, step))
                .forEach(changes::add);
        return changes;
    }

    /** What all clauses of one comparison share. */
    private record Step(
            ClausePairing pairing, Revision before, Revision after, List<Identifier> passedOver) {

        String language() {
            return after.language();
        }
    }

    private List<ClauseChange> changes(Placed fresh, List<Placed> olds, Parts parts, Step step) {
        var origins = new ArrayList<ClauseChange>();
        for (Placed old : olds) {
            boolean paired = step.pairing().partner(old).filter(fresh::equals).isPresent();
            if (paired) {
                Optional<Kind> kind = parts.kind(old, fresh);
                origins.add(
                        change(
                                old,
                                fresh,
                                kind.orElse(kind(old, fresh)),
                                step.pairing().method(old),
                                step));
            } else if (parts.has(old, fresh)) {
                Kind kind = parts.kind(old, fresh).orElseThrow();
                origins.add(change(old, fresh, kind, Method.COVERAGE, step));
            }
        }
        return origins.isEmpty() ? List.of(added(fresh, olds, step)) : origins;
    }

    private static Kind kind(Placed old, Placed fresh) {
        if (!old.sameWording(fresh)) {
            return Kind.REWORDED;
        }
        if (!old.heading().equals(fresh.heading())) {
            return Kind.MOVED;
        }
        return old.label().equals(fresh.label()) ? Kind.UNCHANGED : Kind.RENUMBERED;
    }

    private ClauseChange change(Placed old, Placed fresh, Kind kind, Method method, Step step) {
        var was = frames.of(old, step.language());
        var is = frames.of(fresh, step.language());
        boolean same = old.sameWording(fresh);
        return new ClauseChange(
                Optional.of(old.id()),
                Optional.of(fresh.id()),
                Optional.empty(),
                step.passedOver(),
                kind,
                same ? 1 : rounded(step.pairing().similarity(old, fresh)),
                rounded(confidence(old, fresh, method, step.pairing())),
                method,
                same
                        ? List.of()
                        : WordDifference.of(
                                old.unclosed(step.language()), fresh.unclosed(step.language())),
                shift(old.section().heading(), fresh.section().heading()),
                shift(was.addressee(), is.addressee()),
                shift(was.force(), is.force()));
    }

    private static ClauseChange added(Placed fresh, List<Placed> olds, Step step) {
        double nearest =
                olds.stream()
                        .mapToDouble(old -> step.pairing().similarity(old, fresh))
                        .max()
                        .orElse(0);
        boolean marked = fresh.isInserted();
        return alone(
                Optional.empty(),
                Optional.of(fresh.id()),
                marked ? MarkedBase.confidence(fresh.clause()) : 1 - nearest / 2,
                marked ? Method.MARKS : Method.NO_COUNTERPART,
                step);
    }

    private static ClauseChange deleted(Placed old, List<Placed> fresh, Step step) {
        double nearest =
                fresh.stream()
                        .mapToDouble(each -> step.pairing().similarity(old, each))
                        .max()
                        .orElse(0);
        return alone(
                Optional.of(old.id()),
                Optional.empty(),
                1 - nearest / 2,
                Method.NO_COUNTERPART,
                step);
    }

    private static ClauseChange alone(
            Optional<Identifier> from,
            Optional<Identifier> to,
            double confidence,
            Method method,
            Step step) {
        return new ClauseChange(
                from,
                to,
                Optional.of((from.isEmpty() ? step.before() : step.after()).id()),
                step.passedOver(),
                from.isEmpty() ? Kind.ADDED : Kind.DELETED,
                0,
                rounded(confidence),
                method,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Less for what is less alike, and where another pair is nearly as good. */
    private static double confidence(
            Placed old, Placed fresh, Method method, ClausePairing pairing) {
        if (method == Method.MARKS) {
            return MarkedBase.confidence(fresh.clause());
        }
        double value = pairing.value(old, fresh);
        double doubt = Math.max(0, pairing.rival(old, fresh) - value + NEAR);
        double sure = (1 + Math.min(1, value) - doubt) / 2;
        return Math.max(0, Math.min(1, sure));
    }

    private static Optional<Shift> shift(String before, String after) {
        boolean same = Typography.plain(before).equals(Typography.plain(after));
        return same ? Optional.empty() : Optional.of(new Shift(before, after));
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
