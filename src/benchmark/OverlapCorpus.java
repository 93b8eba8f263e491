package itu.mandates.compare;

import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Made-up clauses for measuring. A family of fifty clauses has one subject: the skeleton of a real
 * clause in which seven words of ten were exchanged; each clause of the family exchanges seven of ten
 * again. The last of each hundred clauses is the one before it with one word in five exchanged: the
 * planted near-duplicate. So a clause has as many relatives in a large collection as in a small one;
 * with a fixed number of skeletons, pairs that are truly alike would grow with the square.
 *
 * <p>Words are drawn by Zipf's law from a vocabulary that grows with the collection by Heaps' law,
 * with the constants of Reuters-RCV1 (Manning, Raghavan, Schütze: Introduction to Information
 * Retrieval, 5.1).
 */
final class OverlapCorpus {

    /** One clause in so many is planted, right after its model. */
    static final int PLANTED = 100;

    private static final int FAMILY = 50;
    private static final double EXCHANGED = 0.7;
    private static final double EDITED = 0.2;
    private static final double HEAPS_FACTOR = 44;
    private static final double HEAPS_EXPONENT = 0.49;
    private static final int SHORTEST = 8;

    private final Random random = new Random(191);
    private final List<String[]> skeletons;
    private final int size;
    private final double vocabulary;

    private OverlapCorpus(List<String[]> skeletons, int size) {
        this.skeletons = skeletons;
        this.size = size;
        double words = skeletons.stream().mapToInt(each -> each.length).average().orElse(0) * size;
        vocabulary = HEAPS_FACTOR * Math.pow(words, HEAPS_EXPONENT);
    }

    static List<String> of(int size) {
        return new OverlapCorpus(skeletons(), size).clauses();
    }

    private static List<String[]> skeletons() {
        var catalogue = Catalogue.open(Path.of("data/sources"));
        var parser = new DocumentParser();
        return catalogue.entries().stream()
                .map(catalogue::read)
                .flatMap(read -> parser.parse(read.source(), read.entry()).revisions().stream())
                .flatMap(revision -> revision.allClauses())
                .map(clause -> clause.text().split(" "))
                .filter(words -> words.length >= SHORTEST)
                .toList();
    }

    private List<String> clauses() {
        var families = new ArrayList<String[]>();
        for (int i = 0; i <= size / FAMILY; i++) {
            families.add(exchanged(any(skeletons), EXCHANGED));
        }
        var clauses = new ArrayList<String>(size);
        Supplier<String[]> made = () -> exchanged(any(families), EXCHANGED);
        String[] last = made.get();
        for (int i = 0; i < size; i++) {
            last = isPlanted(i) ? exchanged(last, EDITED) : made.get();
            clauses.add(String.join(" ", last));
        }
        return clauses;
    }

    static boolean isPlanted(int clause) {
        return clause % PLANTED == PLANTED - 1;
    }

    private String[] any(List<String[]> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String[] exchanged(String[] words, double share) {
        String[] copy = words.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = random.nextDouble() < share ? word() : copy[i];
        }
        return copy;
    }

    private String word() {
        double rank = Math.pow(vocabulary, random.nextDouble());
        return "w" + Long.toString(Math.round(rank), Character.MAX_RADIX);
    }
}
