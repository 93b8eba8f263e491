package itu.mandates.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds for a clause those that may say alike, without comparing all pairs: those with which it
 * shares one of its rarest pairs of neighbouring words, or two of its rarest words. What too many
 * have tells nothing and is left out, so the cost grows with the number of clauses and not with its
 * square.
 *
 * <p>Keys are hashes, cut to some bits more than the number of clauses has: that two fall together
 * costs a comparison and loses nothing else.
 */
final class CandidateIndex {

    /** How many of the rarest pairs of words of a clause are looked up. */
    private static final int BIGRAMS = 12;

    /** How many of its rarest words. */
    private static final int WORDS = 6;

    /** A key that more clauses than this have is no key. */
    private static final int MOST = 64;

    private static final int ENOUGH = 2;
    private static final int MORE_BITS = 5;
    private static final int LEAST_BITS = 16;
    private static final int MOST_BITS = 27;

    private final int mask;
    private final int[][] keys;

    /** Where the clauses that have a key begin in {@link #posted}. */
    private final int[] starts;

    private final int[] posted;

    /**
     * @param clauses the words of each
     */
    CandidateIndex(List<List<String>> clauses) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(clauses.size()) + MORE_BITS;
        mask = (1 << Math.min(MOST_BITS, Math.max(LEAST_BITS, bits))) - 1;
        int[] frequency = new int[mask + 1];
        for (List<String> clause : clauses) {
            all(clause).forEach(key -> frequency[key]++);
        }
        keys = new int[clauses.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = rarest(clauses.get(i), frequency);
        }
        starts = starts();
        posted = posted();
    }

    /** Calls with each clause of a greater number that may say alike, in order. */
    void candidates(int clause, IntConsumer consumer) {
        int[] met = met(clause);
        int run = 0;
        for (int i = 0; i < met.length; i++) {
            run = i > 0 && met[i] == met[i - 1] ? run + 1 : 1;
            if (run == ENOUGH) {
                consumer.accept(met[i]);
            }
        }
    }

    /** The later clauses that share a key, in order, as often as they share one; of pairs twice. */
    private int[] met(int clause) {
        return Arrays.stream(keys[clause])
                .flatMap(
                        key -> {
                            var others =
                                    IntStream.range(starts[key], starts[key + 1])
                                            .map(at -> posted[at])
                                            .filter(other -> other > clause);
                            return isBigram(key)
                                    ? others.flatMap(other -> IntStream.of(other, other))
                                    : others;
                        })
                .sorted()
                .toArray();
    }

    private int[] starts() {
        int[] starts = new int[mask + 2];
        for (int[] own : keys) {
            for (int key : own) {
                starts[key + 1]++;
            }
        }
        for (int key = 0; key <= mask; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    private int[] posted() {
        int[] posted = new int[starts[mask + 1]];
        int[] next = Arrays.copyOf(starts, mask + 1);
        for (int clause = 0; clause < keys.length; clause++) {
            for (int key : keys[clause]) {
                posted[next[key]++] = clause;
            }
        }
        return posted;
    }

    private int[] rarest(List<String> clause, int[] frequency) {
        var known =
                all(clause).stream()
                        .filter(key -> frequency[key] > 1 && frequency[key] <= MOST)
                        .sorted(
                                Comparator.comparing((Integer key) -> frequency[key])
                                        .thenComparing(key -> key))
                        .toList();
        var bigrams = known.stream().filter(CandidateIndex::isBigram).limit(BIGRAMS);
        var words = known.stream().filter(key -> !isBigram(key)).limit(WORDS);
        return IntStream.concat(
                        bigrams.mapToInt(Integer::intValue), words.mapToInt(Integer::intValue))
                .toArray();
    }

    /** Each once: words are even, pairs of words odd. */
    private List<Integer> all(List<String> clause) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < clause.size(); i++) {
            all.add(hash(clause.get(i).hashCode()) & ~1);
            if (i > 0) {
                all.add(hash(clause.get(i - 1).hashCode() * 31 + clause.get(i).hashCode()) | 1);
            }
        }
        return all.stream().distinct().toList();
    }

    private int hash(int code) {
        int mixed = code * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & mask;
    }

    private static boolean isBigram(int key) {
        return (key & 1) == 1;
    }
}
