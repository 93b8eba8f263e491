package itu.mandates.compare;

import itu.mandates.model.Identifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether two texts are about the same: by the words that each has oftener than others. Two clauses
 * that ask for the same in general words ("to contribute to the studies in this area") ask for the
 * same only if their resolutions have one theme.
 */
final class Themes {

    /** Texts on coordination among the Sectors are above it, texts on different fields below. */
    private static final double ALIKE = 0.25;

    /** By text the weights of its words, in the order of the words, of length one. */
    private final Map<Identifier, Map<String, Double>> words = new HashMap<>();

    private final Map<Set<Identifier>, Boolean> known = new HashMap<>();

    /**
     * @param clauses of all texts that are compared
     */
    Themes(Collection<ComparedClause> clauses, Similarity measure) {
        var counts = new HashMap<Identifier, Map<String, Double>>();
        for (ComparedClause clause : clauses) {
            var text = counts.computeIfAbsent(clause.text().id(), any -> new TreeMap<>());
            for (String form : clause.forms()) {
                double weight = measure.weight(form);
                text.merge(form, weight * weight, Double::sum);
            }
        }
        counts.forEach((text, weights) -> words.put(text, ofLengthOne(weights)));
    }

    private static Map<String, Double> ofLengthOne(Map<String, Double> weights) {
        double length = Math.sqrt(weights.values().stream().mapToDouble(each -> each * each).sum());
        var scaled = new LinkedHashMap<String, Double>();
        weights.forEach((word, weight) -> scaled.put(word, weight / length));
        return scaled;
    }

    /** Texts are alike to themselves, and one that is not known to all. */
    boolean alike(ComparedClause one, ComparedClause other) {
        Identifier here = one.text().id();
        Identifier there = other.text().id();
        return here.equals(there)
                || known.computeIfAbsent(Set.of(here, there), pair -> cosine(here, there) >= ALIKE);
    }

    double cosine(Identifier one, Identifier other) {
        var here = words.getOrDefault(one, Map.of());
        var there = words.getOrDefault(other, Map.of());
        if (here.isEmpty() || there.isEmpty()) {
            return 1;
        }
        double both = 0;
        for (var word : here.entrySet()) {
            both += word.getValue() * there.getOrDefault(word.getKey(), 0.0);
        }
        return both;
    }
}
