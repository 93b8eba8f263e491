package itu.mandates.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints how right references are against gold/references.tsv: the table of docs/accuracy.md.
 * {@code src/benchmark/references.sh} runs it.
 */
public final class ReferenceMeasure {

    private ReferenceMeasure() {}

    /**
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.print(accuracy());
    }

    /** For each kind: rows of the gold, references found, those that are right. */
    static String accuracy() {
        var counts = new TreeMap<String, int[]>();
        int undecided = 0;
        var clauses = new TreeSet<>(ReferenceGoldTest.GOLD.keySet());
        clauses.addAll(ReferenceGoldTest.FOUND.keySet());
        for (String clause : clauses) {
            List<String> gold = ReferenceGoldTest.GOLD.getOrDefault(clause, List.of());
            var found =
                    GoldReferences.rows(ReferenceGoldTest.FOUND.getOrDefault(clause, List.of()));
            var decided =
                    found.stream().filter(row -> Character.isLowerCase(row.charAt(0))).toList();
            undecided += found.size() - decided.size();
            gold.forEach(row -> count(counts, row, 0));
            decided.forEach(row -> count(counts, row, 1));
            common(gold, decided).forEach(row -> count(counts, row, 2));
        }
        var total = new int[3];
        counts.values().forEach(one -> add(total, one));
        return "| kind | in the gold | found | right | precision | recall |\n"
                + "|---|---|---|---|---|---|\n"
                + counts.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining())
                + row("all", total)
                + "\nUndecided, with candidates: "
                + undecided
                + ".\n";
    }

    private static void count(Map<String, int[]> counts, String row, int column) {
        counts.computeIfAbsent(row.split(" ")[0], kind -> new int[3])[column]++;
    }

    private static void add(int[] total, int[] one) {
        for (int i = 0; i < total.length; i++) {
            total[i] += one[i];
        }
    }

    private static List<String> common(List<String> gold, List<String> found) {
        var left = new ArrayList<>(gold);
        return found.stream().filter(left::remove).toList();
    }

    private static String row(String kind, int[] count) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f |%n",
                kind,
                count[0],
                count[1],
                count[2],
                count[1] == 0 ? 0 : (double) count[2] / count[1],
                count[0] == 0 ? 0 : (double) count[2] / count[0]);
    }
}
