package itu.mandates.parse.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A base text found again in a marked-up one: every character of it, in order, with as few
 * insertions between them as can be, and these at the borders of its words.
 *
 * <p>Time and memory grow with the product of both lengths; {@link #LARGEST} bounds it.
 */
final class Embedding {

    /** Stretches of the marked-up text that are not in the base text; end exclusive. */
    record Gap(int from, int to) {}

    /** 2000 characters in 3000: a clause of a page and a half. */
    static final long LARGEST = 6_000_000;

    private static final float AT_BORDER = 1;
    private static final float INSIDE_WORD = 3;
    private static final float GLUED = 0.05f;
    private static final float AFTER_BLANK = 0.01f;
    private static final float LOST_BLANK = 2.5f;
    private static final byte FROM_MATCH = 1;
    private static final byte FROM_GAP = 2;
    private static final byte FROM_LOST = 3;

    private final String base;
    private final String words;
    private final int width;
    private final float[] match;
    private final float[] gap;
    private final byte[] matchBack;
    private final byte[] gapBack;

    private Embedding(String base, String words) {
        this.base = base;
        this.words = words;
        width = words.length() + 1;
        int size = (base.length() + 1) * width;
        match = new float[size];
        gap = new float[size];
        matchBack = new byte[size];
        gapBack = new byte[size];
    }

    /** What was inserted into the base text; empty if not all of it is there. */
    static Optional<List<Gap>> of(String base, String words) {
        if ((long) base.length() * words.length() > LARGEST || !mayHold(base, words)) {
            return Optional.empty();
        }
        var embedding = new Embedding(base, words);
        embedding.fill();
        return embedding.gaps();
    }

    /** Whether every character of the base text is there in its order; blanks may be lost. */
    private static boolean mayHold(String base, String words) {
        int at = 0;
        for (int i = 0; i < base.length(); i++) {
            if (base.charAt(i) != ' ') {
                while (at < words.length() && folded(words.charAt(at)) != folded(base.charAt(i))) {
                    at++;
                }
                if (at++ == words.length()) {
                    return false;
                }
            }
        }
        return true;
    }

    private void fill() {
        for (int i = 0; i <= base.length(); i++) {
            for (int j = 0; j < width; j++) {
                int cell = i * width + j;
                fillMatch(i, j, cell);
                fillGap(i, j, cell);
            }
        }
    }

    private void fillMatch(int i, int j, int cell) {
        match[cell] = i == 0 && j == 0 ? 0 : Float.POSITIVE_INFINITY;
        if (i > 0 && j > 0 && folded(base.charAt(i - 1)) == folded(words.charAt(j - 1))) {
            int before = cell - width - 1;
            better(cell, match[before], FROM_MATCH);
            better(cell, gap[before] + glue(j - 1), FROM_GAP);
        }
        if (i > 0 && base.charAt(i - 1) == ' ') {
            better(cell, match[cell - width] + LOST_BLANK, FROM_LOST);
        }
    }

    private void better(int cell, float cost, byte from) {
        if (cost < match[cell]) {
            match[cell] = cost;
            matchBack[cell] = from;
        }
    }

    private void fillGap(int i, int j, int cell) {
        gap[cell] = Float.POSITIVE_INFINITY;
        if (j > 0) {
            float opened = match[cell - 1] + open(i, j - 1);
            gap[cell] = Math.min(opened, gap[cell - 1]);
            gapBack[cell] = opened < gap[cell - 1] ? FROM_MATCH : FROM_GAP;
        }
    }

    private float open(int i, int j) {
        boolean inside = i > 0 && i < base.length() && isInWord(i - 1) && isInWord(i);
        float shift = words.charAt(j) == ' ' ? AFTER_BLANK : 0;
        return (inside ? INSIDE_WORD : AT_BORDER) + glue(j) + shift;
    }

    /** Letters and digits, and a hyphen between them: "ITU-T", "151-154". */
    private boolean isInWord(int i) {
        char c = base.charAt(i);
        boolean joins = c == '-' && i > 0 && i + 1 < base.length();
        return Character.isLetterOrDigit(c)
                || joins
                        && Character.isLetterOrDigit(base.charAt(i - 1))
                        && Character.isLetterOrDigit(base.charAt(i + 1));
    }

    private float glue(int j) {
        boolean hyphen = j > 1 && j < words.length() && words.charAt(j - 1) == '-';
        boolean split =
                hyphen
                        && Character.isLetterOrDigit(words.charAt(j - 2))
                        && Character.isLetterOrDigit(words.charAt(j));
        return split || Glue.at(words, j) ? GLUED : 0;
    }

    /** Walks back from the end. */
    private Optional<List<Gap>> gaps() {
        var gaps = new ArrayDeque<Gap>();
        int i = base.length();
        int j = words.length();
        int last = i * width + j;
        if (Math.min(match[last], gap[last]) == Float.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        boolean inGap = gap[last] < match[last];
        int end = j;
        while (i > 0 || j > 0) {
            int cell = i * width + j;
            if (inGap) {
                inGap = gapBack[cell] == FROM_GAP;
                j--;
                if (!inGap) {
                    gaps.addFirst(new Gap(j, end));
                }
            } else {
                inGap = matchBack[cell] == FROM_GAP;
                j -= matchBack[cell] == FROM_LOST ? 0 : 1;
                i--;
                end = j;
            }
        }
        return Optional.of(copy(gaps));
    }

    private static List<Gap> copy(Collection<Gap> gaps) {
        return List.copyOf(new ArrayList<>(gaps));
    }

    /** Quotation marks and dashes differ from one copy of a text to the next. */
    private static char folded(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '«', '»' -> '"';
            case '–', '—', '−' -> '-';
            default -> c;
        };
    }
}
