package itu.mandates.cite;

import itu.mandates.model.Identifier;
import itu.mandates.model.Reference.Kind;
import itu.mandates.model.Reference.Status;
import itu.mandates.model.Reference.StubReason;
import java.util.List;
import java.util.Optional;

/** What was decided of one mention. */
record Outcome(
        Kind kind,
        Status status,
        Optional<Identifier> target,
        Optional<StubReason> stubReason,
        String reason,
        List<Identifier> candidates) {

    static Outcome resolved(Kind kind, Identifier target, String reason) {
        return new Outcome(
                kind, Status.RESOLVED, Optional.of(target), Optional.empty(), reason, List.of());
    }

    static Outcome stub(Kind kind, Identifier target, StubReason stubReason, String reason) {
        return new Outcome(
                kind, Status.STUB, Optional.of(target), Optional.of(stubReason), reason, List.of());
    }

    static Outcome unresolved(Kind kind, String reason, List<Identifier> candidates) {
        return new Outcome(
                kind, Status.UNRESOLVED, Optional.empty(), Optional.empty(), reason, candidates);
    }

    static Outcome ambiguous(Kind kind, String reason, List<Identifier> candidates) {
        return new Outcome(
                kind, Status.AMBIGUOUS, Optional.empty(), Optional.empty(), reason, candidates);
    }
}
