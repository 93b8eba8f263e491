package itu.mandates.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds for a clause those that may say alike, without comparing all pairs: those with which it
 * shares so much of its rarest words and pairs of neighbouring words that hardly any clause would
 * by chance. What too many have tells nothing and is left out, and of very many the likest are
 * enough, so the cost grows with the number of clauses and not with its square.
 *
 * <p>Keys are hashes, cut to some bits more than the number of clauses has: that two fall together
 * costs a comparison and loses nothing else.
 */
final class CandidateIndex {

    /** How many of the rarest pairs of words of a clause are looked up. */
    private static final int BIGRAMS = 12;

    /** How many of its rarest words. */
    private static final int WORDS = 12;

    /** A key that more clauses than this have is no key. */
    private static final int MOST = 64;

    /** How many clauses may be expected to share by chance what two share. */
    private static final int BY_CHANCE = 16;

    /** More later clauses than these, the likest first, are not looked at. */
    private static final int CAP = 16;

    private static final int MORE_BITS = 5;
    private static final int LEAST_BITS = 16;
    private static final int MOST_BITS = 27;

    private final int mask;
    private final int[][] keys;

    /** Where the clauses that have a key begin in {@link #posted}. */
    private final int[] starts;

    private final int[] posted;

    /** How much must be shared, in bits. */
    private final double enough;

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
        enough = bits(BY_CHANCE);
    }

    /** Calls with each clause of a greater number that may say alike, in order. */
    void candidates(int clause, IntConsumer consumer) {
        long[] met = met(clause);
        long[] likest = new long[met.length];
        int count = 0;
        double shared = 0;
        for (int i = 0; i < met.length; i++) {
            shared += bits((int) met[i]);
            boolean last =
                    i + 1 == met.length || met[i] >> Integer.SIZE != met[i + 1] >> Integer.SIZE;
            if (last && shared >= enough) {
                likest[count++] = -Math.round(shared) << Integer.SIZE | met[i] >> Integer.SIZE;
            }
            shared = last ? 0 : shared;
        }
        Arrays.sort(likest, 0, count);
        Arrays.stream(likest, 0, Math.min(count, CAP))
                .mapToInt(each -> (int) each)
                .sorted()
                .forEach(consumer);
    }

    /** The later clauses that share a key, in order, each with the number of those that have it. */
    private long[] met(int clause) {
        return Arrays.stream(keys[clause])
                .mapToObj(key -> met(clause, key))
                .flatMapToLong(each -> each)
                .sorted()
                .toArray();
    }

    private LongStream met(int clause, int key) {
        int from = Arrays.binarySearch(posted, starts[key], starts[key + 1], clause) + 1;
        long frequency = starts[key + 1] - starts[key];
        return IntStream.range(from, starts[key + 1])
                .mapToLong(at -> (long) posted[at] << Integer.SIZE | frequency);
    }

    /** What it says that a clause has what so many have. */
    private double bits(int frequency) {
        return Math.log((double) keys.length / frequency);
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
        int[] known =
                all(clause)
                        .filter(key -> frequency[key] > 1 && frequency[key] <= MOST)
                        .mapToLong(key -> (long) frequency[key] << Integer.SIZE | key)
                        .sorted()
                        .mapToInt(key -> (int) key)
                        .toArray();
        var bigrams = Arrays.stream(known).filter(CandidateIndex::isBigram).limit(BIGRAMS);
        var words = Arrays.stream(known).filter(key -> !isBigram(key)).limit(WORDS);
        return IntStream.concat(bigrams, words).toArray();
    }

    /** Each once: words are even, pairs of words odd. */
    private IntStream all(List<String> clause) {
        int[] all = new int[Math.max(0, 2 * clause.size() - 1)];
        for (int i = 0; i < clause.size(); i++) {
            all[2 * i] = hash(clause.get(i).hashCode()) & ~1;
            if (i > 0) {
                all[2 * i - 1] =
                        hash(clause.get(i - 1).hashCode() * 31 + clause.get(i).hashCode()) | 1;
            }
        }
        return Arrays.stream(all).distinct();
    }

    private int hash(int code) {
        int mixed = code * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & mask;
    }

    private static boolean isBigram(int key) {
        return (key & 1) == 1;
    }
}
