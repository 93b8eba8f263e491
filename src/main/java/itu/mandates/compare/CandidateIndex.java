package itu.mandates.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds for a clause those that may say alike, without comparing all pairs: those with which it
 * shares one of its rarest pairs of neighbouring words, or two of its rarest words. What too many
 * have tells nothing and is left out, so the cost grows with the number of clauses and not with its
 * square.
 */
final class CandidateIndex {

    /** How many of the rarest pairs of words of a clause are looked up. */
    static final int BIGRAMS = 12;

    /** How many of its rarest words. */
    static final int WORDS = 6;

    /** A key that more clauses than this have is no key. */
    static final int MOST = 64;

    private static final int BIGRAM_WEIGHT = 2;
    private static final int ENOUGH = 2;

    private final int[][] keys;
    private final Map<Integer, int[]> postings = new HashMap<>();

    /**
     * @param clauses the words of each
     */
    CandidateIndex(List<List<String>> clauses) {
        var frequency = new HashMap<Integer, Integer>();
        for (List<String> clause : clauses) {
            all(clause).forEach(key -> frequency.merge(key, 1, Integer::sum));
        }
        keys = new int[clauses.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = rarest(clauses.get(i), frequency);
        }
        post();
    }

    /** Calls with each clause of a greater number that may say alike, in order. */
    void candidates(int clause, IntConsumer consumer) {
        var weights = new LinkedHashMap<Integer, Integer>();
        for (int key : keys[clause]) {
            for (int other : postings.get(key)) {
                if (other > clause) {
                    weights.merge(other, weight(key), Integer::sum);
                }
            }
        }
        weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .forEach(consumer);
    }

    private void post() {
        var sizes = new HashMap<Integer, Integer>();
        for (int[] own : keys) {
            Arrays.stream(own).forEach(key -> sizes.merge(key, 1, Integer::sum));
        }
        sizes.forEach((key, size) -> postings.put(key, new int[size]));
        for (int clause = keys.length - 1; clause >= 0; clause--) {
            for (int key : keys[clause]) {
                postings.get(key)[sizes.merge(key, -1, Integer::sum)] = clause;
            }
        }
    }

    private static int[] rarest(List<String> clause, Map<Integer, Integer> frequency) {
        var known =
                all(clause).stream()
                        .filter(key -> frequency.get(key) > 1 && frequency.get(key) <= MOST)
                        .sorted(
                                Comparator.comparing((Integer key) -> frequency.get(key))
                                        .thenComparing(key -> key))
                        .toList();
        var bigrams = known.stream().filter(CandidateIndex::isBigram).limit(BIGRAMS);
        var words = known.stream().filter(key -> !isBigram(key)).limit(WORDS);
        return IntStream.concat(
                        bigrams.mapToInt(Integer::intValue), words.mapToInt(Integer::intValue))
                .toArray();
    }

    /** Hashes, of words even and of pairs odd; that two may fall together costs a comparison. */
    private static List<Integer> all(List<String> clause) {
        var keys = new ArrayList<Integer>();
        for (int i = 0; i < clause.size(); i++) {
            keys.add(mixed(clause.get(i).hashCode()) & ~1);
            if (i > 0) {
                keys.add(mixed(clause.get(i - 1).hashCode() * 31 + clause.get(i).hashCode()) | 1);
            }
        }
        return keys.stream().distinct().toList();
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private static boolean isBigram(int key) {
        return (key & 1) == 1;
    }

    private static int weight(int key) {
        return isBigram(key) ? BIGRAM_WEIGHT : 1;
    }
}
