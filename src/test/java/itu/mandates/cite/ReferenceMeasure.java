package itu.mandates.cite;

import itu.mandates.Sources;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints how right references are against gold/references.tsv, and how fast they are found and
 * resolved: the tables of docs/accuracy.md and docs/performance.md. {@code
 * src/benchmark/references.sh} runs it.
 */
public final class ReferenceMeasure {

    private static final int ROUNDS = 21;
    private static final PatternBook BOOK = PatternBook.of("en");
    private static final ReferenceFinder FINDER = new ReferenceFinder(BOOK);

    private ReferenceMeasure() {}

    /**
     * @param arguments "accuracy" or "speed"
     */
    public static void main(String[] arguments) {
        System.out.print(arguments[0].equals("speed") ? speed() : accuracy());
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

    /**
     * Clauses per second, and the time that ever longer texts take for each of their characters.
     */
    static String speed() {
        List<Document> documents = Sources.documents();
        List<Revision> revisions =
                documents.stream().flatMap(document -> document.revisions().stream()).toList();
        long clauses = revisions.stream().flatMap(Revision::allClauses).count();
        var citations = new Citations(new Holdings(documents, Register.load()));
        double seconds = seconds(() -> revisions.forEach(citations::of));
        var out = new StringBuilder("| what | measured |\n|---|---|\n");
        out.append(line("clauses per second, found and resolved", clauses / seconds));
        String text =
                revisions.stream()
                        .flatMap(Revision::allClauses)
                        .map(clause -> clause.text())
                        .collect(Collectors.joining(" "));
        for (int times = 1; times <= 16; times *= 4) {
            String words = text.repeat(times);
            double each = seconds(() -> read(words)) * 1e9 / words.length();
            out.append(line("ns per character, one clause of " + words.length(), each));
        }
        return out.toString();
    }

    private static void read(String words) {
        var clause =
                new CitingWords(Identifier.source("x"), Passage.of(words, 0), TextStatus.CLEAN);
        new ReferenceResolver(BOOK.words(), ResolverCase.HOLDINGS)
                .resolve(FINDER.find(clause.passage().text()), clause, CitingText.ofDocument());
    }

    private static String line(String what, double measured) {
        return String.format(Locale.ROOT, "| %s | %.0f |%n", what, measured);
    }

    /** The median of several rounds, after as many that warm up. */
    private static double seconds(Runnable work) {
        var times = new ArrayList<Long>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            if (round >= ROUNDS) {
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(null);
        return times.get(ROUNDS / 2) / 1e9;
    }
}
