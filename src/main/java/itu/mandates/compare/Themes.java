package itu.mandates.compare;

import itu.mandates.model.Identifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whether two texts are about the same: by the words that each has oftener than others. Two clauses
 * that ask for the same in general words ("to contribute to the studies in this area") ask for the
 * same only if their resolutions have one theme.
 */
final class Themes {

    /** Texts on coordination among the Sectors are above it, texts on different fields below. */
    private static final double ALIKE = 0.25;

    private final Map<Identifier, Map<String, Double>> words = new HashMap<>();
    private final Map<Set<Identifier>, Boolean> known = new HashMap<>();

    /**
     * @param clauses of all texts that are compared
     */
    Themes(Collection<ComparedClause> clauses, Similarity measure) {
        for (ComparedClause clause : clauses) {
            var counts = words.computeIfAbsent(clause.text().id(), any -> new HashMap<>());
            for (String form : clause.forms()) {
                double weight = measure.weight(form);
                counts.merge(form, weight * weight, Double::sum);
            }
        }
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
        double both =
                here.keySet().stream()
                        .sorted()
                        .mapToDouble(word -> here.get(word) * there.getOrDefault(word, 0.0))
                        .sum();
        double product = length(here) * length(there);
        return product == 0 ? 1 : both / Math.sqrt(product);
    }

    private static double length(Map<String, Double> words) {
        return words.keySet().stream()
                .sorted()
                .mapToDouble(word -> words.get(word) * words.get(word))
                .sum();
    }
}
