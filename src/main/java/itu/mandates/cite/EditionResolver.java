package itu.mandates.cite;

import itu.mandates.cite.BodyFinder.Decision;
import itu.mandates.model.Citation;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference.Kind;
import itu.mandates.model.Reference.StubReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which resolution or edition is meant, and which clause of it. A pinned citation means
 * that edition and no other, held or not.
 */
final class EditionResolver {

    /** A counter of revisions with more digits than any has: "6-375" is 6-3 and 75. */
    private static final Pattern TWO_NUMBERS = Pattern.compile("(.*?\\d)-(\\d{2,})");

    private final BodyFinder bodies;
    private final Holdings holdings;

    EditionResolver(BodyFinder bodies, Holdings holdings) {
        this.bodies = bodies;
        this.holdings = holdings;
    }

    /** Whether a pinned number is two that run together. */
    static boolean isTwoNumbers(Citation citation) {
        return citation.year().isPresent() && TWO_NUMBERS.matcher(citation.number()).matches();
    }

    Outcome resolve(Mention mention, CitingText text, Optional<String> listBody) {
        Decision decision = bodies.decide(mention.citation(), text, listBody);
        if (decision.body().isEmpty()) {
            return undecided(mention, decision);
        }
        Identifier resolution =
                Targets.resolution(mention.citation(), decision.body().orElseThrow());
        if (mention.secondYear().isPresent()) {
            return runTogether(mention, resolution);
        }
        Outcome outcome =
                mention.citation().year().isPresent()
                        ? pinned(mention.citation(), pinnedTo(mention.citation(), resolution), text)
                        : unpinned(mention, resolution);
        text.remember(resolution);
        return because(decision.reason(), outcome);
    }

    private static Kind kind(Mention mention) {
        if (mention.citation().year().isPresent()) {
            return Kind.PINNED;
        }
        return mention.dynamic() ? Kind.DYNAMIC : Kind.FLOATING;
    }

    private Outcome undecided(Mention mention, Decision decision) {
        List<Identifier> candidates =
                decision.candidates().stream()
                        .map(body -> Targets.resolution(mention.citation(), body))
                        .map(resolution -> pinnedTo(mention.citation(), resolution))
                        .toList();
        return candidates.isEmpty()
                ? Outcome.unresolved(kind(mention), decision.reason(), candidates)
                : Outcome.ambiguous(kind(mention), decision.reason(), candidates);
    }

    /** The edition that the citation pins, or the resolution if it pins none. */
    private Identifier pinnedTo(Citation citation, Identifier resolution) {
        return citation.year()
                .map(year -> resolution.edition(meetingYear(citation, resolution.body(), year)))
                .orElse(resolution);
    }

    /** "(WTSA-20)" is the edition of 2022; a year beside a place is what it says. */
    private int meetingYear(Citation citation, String body, int year) {
        return citation.place().isPresent() ? year : holdings.conferences().yearOf(body, year);
    }

    private Outcome unpinned(Mention mention, Identifier resolution) {
        return holdings.holdsResolution(resolution)
                ? Outcome.resolved(kind(mention), resolution, "")
                : Outcome.stub(kind(mention), resolution, StubReason.NOT_HELD, "");
    }

    private Outcome pinned(Citation citation, Identifier edition, CitingText text) {
        boolean own = text.edition().filter(edition::equals).isPresent();
        boolean impossible =
                holdings.conferences().isRuledOut(edition.body(), citation.place(), edition.year());
        if (impossible) {
            return impossible(citation, edition);
        }
        if (own || holdings.holdsEdition(edition)) {
            Divisions divisions = own ? text.divisions() : holdings.divisions(edition);
            return citation.part()
                    .map(part -> part(part, edition, divisions))
                    .orElseGet(() -> Outcome.resolved(Kind.PINNED, edition, ""));
        }
        return notHeld(edition, text);
    }

    /** A draft is what is meant at most while nothing says that the edition was adopted. */
    private Outcome notHeld(Identifier edition, CitingText text) {
        List<Identifier> drafts = holdings.drafts(edition);
        if (drafts.isEmpty()) {
            return Outcome.stub(Kind.PINNED, edition, StubReason.NOT_HELD, "");
        }
        return wasAdopted(edition, text)
                ? Outcome.stub(
                        Kind.PINNED,
                        edition,
                        StubReason.NOT_HELD,
                        "adopted, though only a draft of it is held")
                : Outcome.unresolved(
                        Kind.PINNED,
                        "only a draft of that year is held, which is no edition",
                        drafts);
    }

    /** What a later conference cites was adopted by then. */
    private boolean wasAdopted(Identifier edition, CitingText text) {
        return holdings.isKnown(edition)
                || text.edition()
                        .filter(own -> holdings.conferences().metAfter(own, edition))
                        .isPresent();
    }

    /** The body did not meet there then. An edition held of that year is another one. */
    private Outcome impossible(Citation citation, Identifier edition) {
        String place = citation.place().map(named -> " at " + named).orElse("");
        String reason = "no " + edition.body() + " met" + place + " in " + edition.year();
        if (holdings.holdsEdition(edition)) {
            return Outcome.unresolved(Kind.PINNED, reason, List.of(edition));
        }
        StubReason stub = citation.malformed() ? StubReason.MALFORMED : StubReason.UNKNOWN_REVISION;
        return Outcome.stub(Kind.PINNED, edition, stub, reason);
    }

    private Outcome part(String part, Identifier edition, Divisions divisions) {
        List<Identifier> found = divisions.find(part);
        if (found.isEmpty()) {
            found = divisions.findInAnyLanguage(part, holdings::slug).stream().toList();
        }
        if (found.size() > 1) {
            return Outcome.ambiguous(Kind.PINNED, "several are called " + part, found);
        }
        return found.stream()
                .findFirst()
                .map(id -> Outcome.resolved(Kind.PINNED, id, ""))
                .orElseGet(
                        () ->
                                Outcome.unresolved(
                                        Kind.PINNED, "no " + part + " in " + edition, List.of()));
    }

    /** Either edition may be meant, and where numbers run together either number. */
    private Outcome runTogether(Mention mention, Identifier resolution) {
        int first = mention.citation().year().orElseThrow();
        int second = mention.secondYear().orElseThrow();
        Set<Identifier> candidates = new LinkedHashSet<>();
        Matcher numbers = TWO_NUMBERS.matcher(mention.citation().number());
        if (numbers.matches()) {
            candidates.add(resolution.edition(first));
            candidates.addAll(plausible(resolution, numbers.group(2), second));
        } else {
            candidates.add(resolution.edition(first));
            candidates.add(resolution.edition(second));
        }
        return Outcome.ambiguous(
                Kind.PINNED,
                "a deleted and an inserted edition run together",
                List.copyOf(candidates));
    }

    /** The numbers that may begin inside {@code digits}; those of known editions, if there are. */
    private Set<Identifier> plausible(Identifier resolution, String digits, int year) {
        Set<Identifier> possible = new LinkedHashSet<>();
        for (int start = 1; start < digits.length(); start++) {
            if (digits.charAt(start) != '0') {
                possible.add(
                        Identifier.resolution(
                                        resolution.body(),
                                        resolution.type(),
                                        digits.substring(start))
                                .edition(year));
            }
        }
        Set<Identifier> known = new LinkedHashSet<>(possible);
        known.removeIf(edition -> !holdings.isKnown(edition));
        return known.isEmpty() ? possible : known;
    }

    private static Outcome because(String reason, Outcome outcome) {
        String joined = outcome.reason().isEmpty() ? reason : reason + "; " + outcome.reason();
        return new Outcome(
                outcome.kind(),
                outcome.status(),
                outcome.target(),
                outcome.stubReason(),
                joined,
                outcome.candidates());
    }
}
