package itu.mandates.compare;

import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What finding overlaps costs by the number of clauses: time and its ratio to one tokenising pass
 * over the same text, memory, candidates per clause, recall of planted near-duplicates. Clauses are
 * made of skeletons of real ones, with most words exchanged; one in a hundred is a near-duplicate of
 * another. Arguments: numbers of clauses.
 */
final class OverlapBenchmark {

    private static final int DEFAULT = 10_000;
    private static final int PLANTED = 100;
    private static final int VOCABULARY = 60_000;
    private static final double EXCHANGED = 0.7;
    private static final double EDITED = 0.1;
    private static final double SCORED = 0.3;

    private final Random random = new Random(191);
    private final List<String[]> skeletons;
    private final Canon canon = Canon.of("en", Phrases.load(), BodyNames.load());

    private OverlapBenchmark(List<String[]> skeletons) {
        this.skeletons = skeletons;
    }

    public static void main(String[] sizes) {
        var benchmark = new OverlapBenchmark(skeletons());
        System.out.println(
                "| clauses | tokenising, s | index, s | candidates and scores, s | ratio | memory, MiB | candidates per clause | pairs found | recall of planted |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        var numbers = sizes.length == 0 ? IntStream.of(DEFAULT) : IntStream.range(0, sizes.length).map(i -> Integer.parseInt(sizes[i]));
        numbers.forEach(benchmark::run);
    }

    private static List<String[]> skeletons() {
        var catalogue = Catalogue.open(Path.of("data/sources"));
        var parser = new DocumentParser();
        return catalogue.entries().stream()
                .map(catalogue::read)
                .flatMap(read -> parser.parse(read.source(), read.entry()).revisions().stream())
                .flatMap(revision -> revision.allClauses())
                .map(clause -> clause.text().split(" "))
                .filter(words -> words.length > 7)
                .toList();
    }

    private void run(int clauses) {
        var texts = new ArrayList<String>(clauses);
        for (int i = 0; i < clauses; i++) {
            texts.add(i % PLANTED == PLANTED - 1 ? edited(texts.get(i - 1)) : made());
        }
        long start = System.nanoTime();
        var words = new ArrayList<List<String>>(clauses);
        var interned = new HashMap<String, String>();
        for (String text : texts) {
            words.add(
                    canon.terms(text).stream()
                            .map(term -> interned.computeIfAbsent(term.form(), form -> form))
                            .toList());
        }
        double tokenising = since(start);
        measure(words, tokenising);
    }

    private void measure(List<List<String>> words, double tokenising) {
        long before = used();
        long start = System.nanoTime();
        var index = new CandidateIndex(words);
        double indexing = since(start);
        long memory = used() - before;
        start = System.nanoTime();
        var similarity = new Similarity(words);
        long[] counts = new long[3];
        for (int i = 0; i < words.size(); i++) {
            int clause = i;
            index.candidates(i, other -> count(words, clause, other, similarity, counts));
        }
        double finding = since(start);
        System.out.printf(
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
                (double) counts[2] / (words.size() / PLANTED));
    }

    private static void count(
            List<List<String>> words, int one, int other, Similarity similarity, long[] counts) {
        counts[0]++;
        if (similarity.ofAtLeast(SCORED, words.get(one), words.get(other)) >= SCORED) {
            counts[1]++;
            counts[2] += other == one + 1 && other % PLANTED == PLANTED - 1 ? 1 : 0;
        }
    }

    /** A skeleton with most of its words exchanged, common ones more often than rare ones. */
    private String made() {
        String[] words = skeletons.get(random.nextInt(skeletons.size())).clone();
        for (int i = 0; i < words.length; i++) {
            if (random.nextDouble() < EXCHANGED) {
                words[i] = word();
            }
        }
        return String.join(" ", words);
    }

    private String edited(String text) {
        var words = new ArrayList<String>();
        Collections.addAll(words, text.split(" "));
        words.replaceAll(word -> random.nextDouble() < EDITED ? word() : word);
        return String.join(" ", words);
    }

    private String word() {
        double rank = Math.pow(VOCABULARY, random.nextDouble());
        return "w" + Long.toString(Math.round(rank), Character.MAX_RADIX);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
