package itu.mandates.export.compilation;

import itu.mandates.compare.Similarity;
import itu.mandates.export.compilation.CompiledText.CompiledClause;
import itu.mandates.export.compilation.Groups.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses of two sections paired by their likeness so that no two pairs cross: of all such pairings
 * the one that says most alike. Clauses that the graph links count as likest; those that cite other
 * resolutions are not alike, whatever their words.
 */
final class OrderedAlignment {

    /** Less like each other than this, and two clauses are no pair. */
    static final double LEAST = 0.4;

    private final ClauseKin kin;
    private final String language;

    OrderedAlignment(ClauseKin kin, String language) {
        this.kin = kin;
        this.language = language;
    }

    List<Pair<CompiledClause>> of(List<CompiledClause> one, List<CompiledClause> other) {
        double[][] alike = new double[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                alike[i][j] = alike(one.get(i), other.get(j));
            }
        }
        return walk(one, other, alike, best(alike, other.size()));
    }

    private double alike(CompiledClause one, CompiledClause other) {
        if (kin.of(one, other) > 0) {
            return 1;
        }
        return kin.citeOtherWorks(one, other)
                ? 0
                : Similarity.of(one.clause().text(), other.clause().text(), language);
    }

    /** What can be had from the rest behind each pair of places. */
    private static double[][] best(double[][] alike, int width) {
        double[][] best = new double[alike.length + 1][width + 1];
        for (int i = alike.length - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                double skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = Math.max(skipped, paired(alike[i][j], best[i + 1][j + 1]));
            }
        }
        return best;
    }

    private static double paired(double alike, double rest) {
        return alike >= LEAST ? alike - LEAST / 2 + rest : 0;
    }

    private static List<Pair<CompiledClause>> walk(
            List<CompiledClause> one,
            List<CompiledClause> other,
            double[][] alike,
            double[][] best) {
        var pairs = new ArrayList<Pair<CompiledClause>>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (alike[i][j] >= LEAST && best[i][j] == paired(alike[i][j], best[i + 1][j + 1])) {
                pairs.add(new Pair<>(one.get(i), other.get(j), alike[i][j]));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
