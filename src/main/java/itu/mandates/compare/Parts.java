package itu.mandates.compare;

import itu.mandates.model.ClauseChange.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Clauses that were cut in two, and such that were drawn together: the free neighbour of one of a
 * pair whose words stand in the other of the pair, beside the words that the pair shares.
 */
final class Parts {

    /** How much of the words of a part stand in the whole. */
    private static final double CONTAINED = 0.75;

    /** How much of them stands there apart from the words of the other part. */
    private static final double OWN = 0.6;

    private record Link(Placed old, Placed fresh) {}

    private final Map<Link, Kind> links = new LinkedHashMap<>();
    private final Map<Link, Kind> paired = new HashMap<>();
    private final Set<Placed> parts = new HashSet<>();

    private Parts() {}

    static Parts of(List<Placed> before, List<Placed> after, ClausePairing pairing) {
        var parts = new Parts();
        var measure = new Similarity(List.of());
        for (Placed old : before) {
            pairing.partner(old)
                    .ifPresent(
                            fresh -> {
                                parts.split(old, fresh, after, pairing, measure);
                                parts.merged(old, fresh, before, pairing, measure);
                            });
        }
        return parts;
    }

    /** Whether the two are such a part and its whole, without being a pair. */
    boolean has(Placed old, Placed fresh) {
        return links.containsKey(new Link(old, fresh));
    }

    /** Split or merged; empty if neither is so. */
    Optional<Kind> kind(Placed old, Placed fresh) {
        var link = new Link(old, fresh);
        return Optional.ofNullable(links.getOrDefault(link, paired.get(link)));
    }

    boolean isPart(Placed clause) {
        return parts.contains(clause);
    }

    private void split(
            Placed old,
            Placed fresh,
            List<Placed> after,
            ClausePairing pairing,
            Similarity measure) {
        for (Placed part : neighbours(fresh, after)) {
            if (!pairing.isTaken(part)
                    && !isPart(part)
                    && !part.isInserted()
                    && isPartOf(part, fresh, old, measure)) {
                add(new Link(old, part), new Link(old, fresh), Kind.SPLIT, part);
            }
        }
    }

    private void merged(
            Placed old,
            Placed fresh,
            List<Placed> before,
            ClausePairing pairing,
            Similarity measure) {
        for (Placed part : neighbours(old, before)) {
            if (pairing.partner(part).isEmpty()
                    && !isPart(part)
                    && isPartOf(part, old, fresh, measure)) {
                add(new Link(part, fresh), new Link(old, fresh), Kind.MERGED, part);
            }
        }
    }

    private void add(Link link, Link pair, Kind kind, Placed part) {
        links.put(link, kind);
        paired.put(pair, kind);
        parts.add(part);
    }

    private static List<Placed> neighbours(Placed clause, List<Placed> text) {
        return text.stream()
                .filter(other -> Math.abs(other.index() - clause.index()) == 1)
                .toList();
    }

    private static boolean isPartOf(Placed part, Placed rest, Placed whole, Similarity measure) {
        if (measure.containment(part.forms(), whole.forms()) < CONTAINED) {
            return false;
        }
        double both = measure.common(inOrder(part, rest), whole.forms());
        double alone = measure.common(rest.forms(), whole.forms());
        return both - alone >= OWN * measure.weight(part.forms());
    }

    private static List<String> inOrder(Placed part, Placed rest) {
        var words = new ArrayList<String>();
        words.addAll(part.index() < rest.index() ? part.forms() : rest.forms());
        words.addAll(part.index() < rest.index() ? rest.forms() : part.forms());
        return words;
    }
}
