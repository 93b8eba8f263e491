package itu.mandates.vocab;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an edit may rest on and how far it is trusted (data/markup/evidence.tsv), and what is
 * weighed where evidence leaves the length of a deletion open (data/markup/weights.tsv).
 */
public final class EditEvidence {

    private final Map<String, Double> confidence;
    private final Set<String> hard;
    private final Map<String, Double> weights;

    private EditEvidence(
            Map<String, Double> confidence, Set<String> hard, Map<String, Double> weights) {
        this.confidence = confidence;
        this.hard = hard;
        this.weights = weights;
    }

    public static EditEvidence load() {
        var kinds = Table.load("data/markup", "evidence.tsv").rows();
        return new EditEvidence(
                kinds.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("code"), row -> number(row, "confidence"))),
                kinds.stream()
                        .filter(row -> row.oneOf("hard", "yes", "no").equals("yes"))
                        .map(row -> row.text("code"))
                        .collect(Collectors.toSet()),
                Table.load("data/markup", "weights.tsv").rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("feature"), row -> number(row, "weight"))));
    }

    private static double number(Table.Row row, String column) {
        return Double.parseDouble(row.matching(column, "-?\\d+(?:\\.\\d+)?"));
    }

    /** The codes of all kinds of evidence. */
    public Set<String> codes() {
        return confidence.keySet();
    }

    /**
     * From 0 to 1.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public double confidence(String code) {
        return known(confidence, code);
    }

    /** Whether an edit with this evidence is the only reading. */
    public boolean isHard(String code) {
        return hard.contains(code);
    }

    /**
     * @throws IllegalArgumentException if there is no such feature
     */
    public double weight(String feature) {
        return known(weights, feature);
    }

    private static double known(Map<String, Double> numbers, String name) {
        return Optional.ofNullable(numbers.get(name))
                .orElseThrow(() -> new IllegalArgumentException("nothing is known of " + name));
    }
}
