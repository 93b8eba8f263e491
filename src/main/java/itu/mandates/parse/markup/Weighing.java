package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.Locale;

/** Weighs how well a deletion and an insertion fit together (data/markup/weights.tsv). */
record Weighing(EditEvidence evidence, Corpus corpus) {

    /**
     * @param left words before the seam that the deletion leaves
     * @param right words behind it
     */
    double score(String deleted, String inserted, String left, String right) {
        return weight("wordPair", corpus.joins(tail(left), head(right)) ? 1 : 0)
                + weight("shape", shape(deleted.strip(), inserted.strip()))
                + weight("likeness", likeness(small(deleted), small(inserted)))
                + weight("length", length(deleted, inserted))
                + weight("bracket", brackets(deleted) == brackets(inserted) ? 0 : 1)
                + weight("border", deleted.matches("(?s).*[;:].*") ? 1 : 0);
    }

    private double weight(String feature, double value) {
        return evidence.weight(feature) * value;
    }

    private static String small(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - 60));
    }

    private static String head(String words) {
        return words.substring(0, Math.min(60, words.length()));
    }

    private static double shape(String deleted, String inserted) {
        double first = kind(deleted.charAt(0)) == kind(inserted.charAt(0)) ? 0.5 : 0;
        char one = deleted.charAt(deleted.length() - 1);
        char other = inserted.charAt(inserted.length() - 1);
        return first + (kind(one) == kind(other) ? 0.5 : 0);
    }

    private static int kind(char c) {
        return Character.isDigit(c)
                ? 0
                : Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : 3;
    }

    private static double length(String deleted, String inserted) {
        double one = Math.log(deleted.strip().split("\\s+").length);
        return Math.abs(one - Math.log(inserted.strip().split("\\s+").length));
    }

    private static int brackets(String words) {
        return words.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
    }

    /** Twice the longest common subsequence over both lengths. */
    private static double likeness(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = row[j + 1];
                row[j + 1] =
                        one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return 2.0 * row[other.length()] / Math.max(1, one.length() + other.length());
    }
}
