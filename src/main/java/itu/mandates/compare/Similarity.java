package itu.mandates.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much two wordings say alike, from 0 to 1: the mean of three measures that err in different
 * ways. The longest common sequence punishes another order, the cosine of the words does not, and
 * the best local alignment, in proportion to the shorter text, forgives what was added around it.
 *
 * <p>A word weighs more the fewer clauses of the compared texts have it.
 */
public final class Similarity {

    private static final double LEAST = 0.15;
    private static final double GAP = 0.5;

    /** How much the cosine may exceed the share of the shorter text. */
    private static final double SLACK = 0.1;

    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown;

    /**
     * @param corpus the words of every clause that may be compared
     */
    Similarity(Collection<List<String>> corpus) {
        var frequency = new HashMap<String, Integer>();
        corpus.forEach(
                words ->
                        new HashSet<>(words)
                                .forEach(word -> frequency.merge(word, 1, Integer::sum)));
        double all = Math.log(corpus.size() + 1.0);
        unknown = 1;
        frequency.forEach(
                (word, count) ->
                        weights.put(word, Math.max(LEAST, 1 - Math.log(count) / Math.max(all, 1))));
    }

    /** Of two texts in a language, by themselves. */
    public static double of(String one, String other, String language) {
        var first = WordTable.of(one, language).forms();
        var second = WordTable.of(other, language).forms();
        return new Similarity(List.of()).of(first, second);
    }

    double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return (inOrder(one, other) + cosine(one, other) + local(one, other)) / 3;
    }

    /** The same, but 0 if the words without their order leave hardly any doubt that it is less. */
    double ofAtLeast(double floor, List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || bound(one, other) < floor ? 0 : of(one, other);
    }

    private double bound(List<String> one, List<String> other) {
        double shared = sharedWeight(one, other);
        double here = weight(one);
        double there = weight(other);
        // The cosine is not bounded by what is shared, so it is taken for its greatest
        double least = shared == 0 ? 0 : Math.min(1, shared / Math.min(here, there) + SLACK);
        return (2 * shared / (here + there) + shared / Math.min(here, there) + least) / 3;
    }

    /** Which part of {@code inner} stands in {@code outer} in the same order. */
    double containment(List<String> inner, List<String> outer) {
        return inner.isEmpty() ? 0 : common(inner, outer) / weight(inner);
    }

    /** Which part of the lighter of two heaps of words is in the other. */
    double shared(List<String> one, List<String> other) {
        double least = Math.min(weight(one), weight(other));
        return least == 0 ? 0 : sharedWeight(one, other) / least;
    }

    private double sharedWeight(List<String> one, List<String> other) {
        var left = new HashMap<String, Integer>();
        other.forEach(word -> left.merge(word, 1, Integer::sum));
        return one.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .mapToDouble(this::weight)
                .sum();
    }

    double weight(String word) {
        return weights.getOrDefault(word, unknown);
    }

    double weight(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double inOrder(List<String> one, List<String> other) {
        return 2 * common(one, other) / (weight(one) + weight(other));
    }

    /** Weight of the longest sequence of words that both have. */
    double common(List<String> one, List<String> other) {
        double[] row = new double[other.size() + 1];
        for (String word : one) {
            double weight = weight(word);
            double diagonal = 0;
            for (int j = 1; j <= other.size(); j++) {
                double above = row[j];
                double taken = word.equals(other.get(j - 1)) ? diagonal + weight : 0;
                row[j] = Math.max(taken, Math.max(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    private double cosine(List<String> one, List<String> other) {
        var first = vector(one);
        var second = vector(other);
        double product = 0;
        for (var entry : first.entrySet()) {
            product += entry.getValue() * second.getOrDefault(entry.getKey(), 0.0);
        }
        return product / (length(first) * length(second));
    }

    private Map<String, Double> vector(List<String> words) {
        var vector = new HashMap<String, Double>();
        words.forEach(word -> vector.merge(word, weight(word), Double::sum));
        return vector;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
    }

    private double local(List<String> one, List<String> other) {
        double best = 0;
        double[] row = new double[other.size() + 1];
        double[] weights = other.stream().mapToDouble(this::weight).toArray();
        for (String word : one) {
            double weight = weight(word);
            double diagonal = 0;
            for (int j = 1; j <= other.size(); j++) {
                double above = row[j];
                double opposite = weights[j - 1];
                boolean same = word.equals(other.get(j - 1));
                double step = same ? weight : -(weight + opposite) / 2;
                double gap = Math.max(above - GAP * weight, row[j - 1] - GAP * opposite);
                row[j] = Math.max(0, Math.max(diagonal + step, gap));
                best = Math.max(best, row[j]);
                diagonal = above;
            }
        }
        return best / Math.min(weight(one), weight(other));
    }
}
