package itu.mandates.cite;

import itu.mandates.model.Citation;
import itu.mandates.model.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides which body adopted a cited resolution. In this order: the body named; "this conference";
 * the form of the number; the register of conferences; the body named behind a list; an earlier
 * mention in the same text.
 */
final class BodyFinder {

    private final PatternWords words;
    private final Holdings holdings;

    BodyFinder(PatternWords words, Holdings holdings) {
        this.words = words;
        this.holdings = holdings;
    }

    /**
     * @param body if decided
     * @param reason how it was decided, or why it was not
     * @param candidates bodies it may be, if undecided
     */
    record Decision(Optional<String> body, String reason, List<String> candidates) {

        private static Decision of(String body, String reason) {
            return new Decision(Optional.of(body), reason, List.of());
        }

        private static Decision undecided(String reason, List<String> candidates) {
            return new Decision(Optional.empty(), reason, candidates);
        }
    }

    /**
     * @param listBody the body of the mention that follows in the same list
     */
    Decision decide(Citation citation, CitingText text, Optional<String> listBody) {
        if (citation.body().isPresent()) {
            return named(citation.body().get(), text);
        }
        return words.bodyByForm(citation.number())
                .map(body -> Decision.of(body, "form of the number"))
                .or(() -> byEditionForm(citation))
                .or(() -> byRegister(citation, text, listBody))
                .or(() -> byEarlierMention(citation, text, body -> true))
                .orElseGet(() -> undecided(citation));
    }

    private static Decision named(String body, CitingText text) {
        if (!body.equals(Mention.THIS)) {
            return Decision.of(body, "named body");
        }
        return text.body()
                .map(own -> Decision.of(own, "this conference"))
                .orElse(
                        Decision.undecided(
                                "no resolution whose conference it could be", List.of()));
    }

    /** Only the Council cites its texts by year alone: "Resolution 1380 (2016)". */
    private static Optional<Decision> byEditionForm(Citation citation) {
        boolean yearAlone = citation.year().isPresent() && citation.place().isEmpty();
        return yearAlone
                ? Optional.of(Decision.of("council", "edition by year alone"))
                : Optional.empty();
    }

    private Optional<Decision> byRegister(
            Citation citation, CitingText text, Optional<String> listBody) {
        if (citation.place().isEmpty() || citation.year().isEmpty()) {
            return Optional.empty();
        }
        String place = citation.place().get();
        int year = citation.year().get();
        List<String> met =
                holdings.conferences().bodiesAt(place, year).stream()
                        .filter(body -> !citation.revised() || mayHaveRevised(body, year))
                        .toList();
        if (met.size() < 2) {
            return met.stream().findFirst().map(body -> Decision.of(body, "conference register"));
        }
        List<String> known = met.stream().filter(body -> isKnown(citation, body)).toList();
        if (known.size() == 1) {
            return Optional.of(Decision.of(known.get(0), "edition register"));
        }
        return listBody.filter(met::contains)
                .map(body -> Decision.of(body, "body named for the list"))
                .or(() -> byEarlierMention(citation, text, met::contains))
                .or(() -> Optional.of(severalMet(place + ", " + year, met)));
    }

    /** At the first conference of its kind there was nothing to revise. */
    private boolean mayHaveRevised(String body, int year) {
        return !holdings.conferences().isFirst(body, year);
    }

    private static Decision severalMet(String placeAndYear, List<String> met) {
        return Decision.undecided(
                "no body named, and several met at " + placeAndYear + ": " + String.join(", ", met),
                met);
    }

    private boolean isKnown(Citation citation, String body) {
        return holdings.isKnown(
                Targets.resolution(citation, body).edition(citation.year().orElseThrow()));
    }

    private static Optional<Decision> byEarlierMention(
            Citation citation, CitingText text, Predicate<String> plausible) {
        List<String> bodies =
                text.citedBefore(Targets.resolution(citation, "any")).stream()
                        .map(Identifier::body)
                        .filter(plausible)
                        .toList();
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                bodies.size() == 1
                        ? Decision.of(bodies.get(0), "earlier mention")
                        : Decision.undecided("no body named, and several cited before", bodies));
    }

    /** Of a pinned citation only bodies with an edition of that year may be meant. */
    private Decision undecided(Citation citation) {
        Identifier any = Targets.resolution(citation, "any");
        List<String> bodies =
                holdings.withNumber(any.type(), any.number()).stream()
                        .map(Identifier::body)
                        .filter(body -> citation.year().isEmpty() || isKnown(citation, body))
                        .toList();
        return Decision.undecided("no body named, and no earlier mention", bodies);
    }
}
