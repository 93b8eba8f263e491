package itu.mandates.compare;

import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Phrases;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What finding overlaps costs by the number of clauses: time and its ratio to one tokenising pass
 * over the same text, memory, candidates per clause, recall of planted near-duplicates; beside it
 * Lucene's MoreLikeThis on the same clauses. All on one thread; time is that of the processor, so
 * that other work on the machine does not count. Arguments: numbers of clauses.
 */
final class OverlapBenchmark {

    private static final int WARM_UP = 5_000;
    private static final double SCORED = 0.3;

    private final Canon canon = Canon.of("en", Phrases.load(), BodyNames.load());
    private final List<String> ours = new ArrayList<>();
    private final List<String> lucene = new ArrayList<>();

    public static void main(String[] sizes) throws IOException {
        new OverlapBenchmark().run(WARM_UP);
        var benchmark = new OverlapBenchmark();
        for (String size : sizes) {
            benchmark.run(Integer.parseInt(size));
        }
        System.out.println(
                "| clauses | tokenising, s | index, s | candidates and scores, s | all / tokenising | memory, MiB | candidates per clause | pairs found | recall of planted |\n|---|---|---|---|---|---|---|---|---|");
        benchmark.ours.forEach(System.out::print);
        System.out.println();
        System.out.println(
                "| clauses | MoreLikeThis: index, s | queries | ms per query | all clauses / tokenising | recall of planted in the first ten |\n|---|---|---|---|---|---|");
        benchmark.lucene.forEach(System.out::print);
    }

    private void run(int size) throws IOException {
        var texts = OverlapCorpus.of(size);
        double start = now();
        var words = words(texts);
        double tokenising = now() - start;
        measure(words, tokenising);
        lucene.add(new LikeThis(texts).measure(tokenising));
        System.err.print(ours.get(ours.size() - 1) + lucene.get(lucene.size() - 1));
    }

    private List<List<String>> words(List<String> texts) {
        var interned = new HashMap<String, String>();
        var words = new ArrayList<List<String>>(texts.size());
        for (String text : texts) {
            words.add(
                    canon.terms(text).stream()
                            .map(term -> interned.computeIfAbsent(term.form(), form -> form))
                            .toList());
        }
        return words;
    }

    private void measure(List<List<String>> words, double tokenising) {
        long before = used();
        double start = now();
        var index = new CandidateIndex(words);
        double indexing = now() - start;
        long memory = used() - before;
        start = now();
        var similarity = new Similarity(words);
        long[] counts = new long[3];
        IntStream.range(0, words.size())
                .forEach(i -> index.candidates(i, other -> count(words, i, other, similarity, counts)));
        double finding = now() - start;
        ours.add(
                String.format(
                        Locale.ROOT,
                        "| %,d | %.1f | %.1f | %.1f | %.1f | %,d | %.1f | %,d | %.3f |%n",
                        words.size(),
                        tokenising,
                        indexing,
                        finding,
                        (tokenising + indexing + finding) / tokenising,
                        memory >> 20,
                        (double) counts[0] / words.size(),
                        counts[1],
                        (double) counts[2] / (words.size() / OverlapCorpus.PLANTED)));
    }

    private static void count(
            List<List<String>> words, int one, int other, Similarity similarity, long[] counts) {
        counts[0]++;
        if (similarity.ofAtLeast(SCORED, words.get(one), words.get(other)) >= SCORED) {
            counts[1]++;
            counts[2] += other == one + 1 && OverlapCorpus.isPlanted(other) ? 1 : 0;
        }
    }

    /** Seconds of processor time of this thread. */
    static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
