package itu.mandates.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Normalised words that know where each of their characters stood in the source.
 *
 * <p>Normalised: NFC, U+2011 and U+2010 as "-", every white space (U+00A0 too) as one blank, soft
 * hyphens and zero-width characters gone, none at either end.
 */
public final class Passage {

    public static final Passage EMPTY = new Passage("", new int[0], 0);

    private final String text;
    private final int[] at;
    private final int end;

    private Passage(String text, int[] at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    /** Normalises {@code raw}, whose first code point stands at {@code start} in the source. */
    public static Passage of(String raw, int start) {
        return new Builder().add(raw, start).build();
    }

    /** The normal form of a string, where positions do not matter. */
    public static String normal(String raw) {
        return of(raw, 0).text;
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The source span of all of it; for an empty passage the empty span at 0. */
    public Span span() {
        return isEmpty() ? new Span(end, end) : new Span(at[0], end);
    }

    /**
     * The source span of the characters from {@code from} to {@code to} (UTF-16, end exclusive).
     */
    public Span span(int from, int to) {
        int last = to < at.length ? Math.min(at[to - 1] + 1, at[to]) : end;
        return new Span(at[from], Math.max(last, at[from]));
    }

    /** The part from {@code from} to {@code to}, without blanks at its ends. */
    public Passage part(int from, int to) {
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return EMPTY;
        }
        return new Passage(
                text.substring(from, to), Arrays.copyOfRange(at, from, to), span(from, to).end());
    }

    /** The part that stands at {@code position} of the source or behind it. */
    public Passage from(int position) {
        int index = Arrays.binarySearch(at, position);
        index = index < 0 ? -index - 1 : index;
        while (index > 0 && at[index - 1] == position) {
            index--;
        }
        return part(index, text.length());
    }

    /** This and, after one blank, {@code next}. */
    public Passage then(Passage next) {
        if (isEmpty() || next.isEmpty()) {
            return isEmpty() ? next : this;
        }
        int[] joined = Arrays.copyOf(at, at.length + 1 + next.at.length);
        joined[at.length] = end;
        System.arraycopy(next.at, 0, joined, at.length + 1, next.at.length);
        return new Passage(text + " " + next.text, joined, next.end);
    }

    /**
     * The characters whose index (UTF-16) is kept; where two blanks come together one of them goes,
     * as at the ends.
     */
    public Passage only(IntPredicate kept) {
        var words = new StringBuilder();
        int[] where = new int[at.length];
        int last = -1;
        for (int i = 0; i < at.length; i++) {
            boolean blank = text.charAt(i) == ' ';
            boolean needless = blank && (last < 0 || words.charAt(words.length() - 1) == ' ');
            if (kept.test(i) && !needless) {
                where[words.length()] = at[i];
                words.append(text.charAt(i));
                last = i;
            }
        }
        if (last < 0) {
            return EMPTY;
        }
        boolean open = words.charAt(words.length() - 1) == ' ';
        int length = words.length() - (open ? 1 : 0);
        int stop = open ? where[length - 1] + 1 : span(last, last + 1).end();
        return length == 0
                ? EMPTY
                : new Passage(words.substring(0, length), Arrays.copyOf(where, length), stop);
    }

    /** All of them in order, with one blank between two. */
    public static Passage join(java.util.List<Passage> parts) {
        var filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (filled.isEmpty()) {
            return EMPTY;
        }
        var words = new StringBuilder();
        int length = filled.stream().mapToInt(part -> part.at.length + 1).sum() - 1;
        int[] places = new int[length];
        int end = 0;
        for (Passage part : filled) {
            if (words.length() > 0) {
                places[words.length()] = end;
                words.append(' ');
            }
            end = part.end;
            System.arraycopy(part.at, 0, places, words.length(), part.at.length);
            words.append(part.text);
        }
        return new Passage(words.toString(), places, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a passage together from pieces of a source, leaving out what lies between them. */
    public static final class Builder {
        private final StringBuilder words = new StringBuilder();
        private int[] at = new int[64];
        private int end;

        public Builder add(String raw, int start) {
            int position = start;
            for (int i = 0; i < raw.length(); ) {
                char c = raw.charAt(i);
                if (c > ' ' && c < 0x7F && isPlain(raw, i + 1)) {
                    put(c, position++);
                    i++;
                    continue;
                }
                int codePoint = raw.codePointAt(i);
                int width = combiningEnd(raw, i) - i;
                append(raw, i, width, codePoint, position);
                position += raw.codePointCount(i, i + width);
                i += width;
            }
            return this;
        }

        /** Whether no combining mark can stand at {@code i}: they begin at U+0300. */
        private static boolean isPlain(String raw, int i) {
            return i >= raw.length() || raw.charAt(i) < 0x300;
        }

        private void put(char c, int position) {
            if (words.length() == at.length) {
                at = Arrays.copyOf(at, 2 * at.length);
            }
            at[words.length()] = position;
            words.append(c);
            end = position + 1;
        }

        /** End of the character at {@code i} together with the combining marks behind it. */
        private static int combiningEnd(String raw, int i) {
            int end = i + Character.charCount(raw.codePointAt(i));
            if (Character.isWhitespace(raw.charAt(i))) {
                return end;
            }
            while (end < raw.length()
                    && Character.getType(raw.codePointAt(end)) == Character.NON_SPACING_MARK) {
                end += Character.charCount(raw.codePointAt(end));
            }
            return end;
        }

        private void append(String raw, int i, int width, int codePoint, int position) {
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                blank(position);
            } else if (codePoint == 0x2011 || codePoint == 0x2010) {
                put("-", position, 1);
            } else if (!isInvisible(codePoint)) {
                String form = raw.substring(i, i + width);
                put(
                        width == 1 && isStable(codePoint)
                                ? form
                                : Normalizer.normalize(form, Normalizer.Form.NFC),
                        position,
                        form.codePointCount(0, form.length()));
            }
        }

        /**
         * Whether it stands for itself in NFC, as whole ranges do; the sign of the kelvin does not.
         */
        private static boolean isStable(int codePoint) {
            return codePoint < 0x340
                    || codePoint >= 0x400 && codePoint < 0x958
                    || codePoint >= 0x2010 && codePoint < 0x2126
                    || codePoint >= 0x3000 && codePoint < 0xF900;
        }

        private static boolean isInvisible(int codePoint) {
            return codePoint == 0xAD
                    || codePoint == 0xFEFF
                    || codePoint >= 0x200B && codePoint <= 0x200F;
        }

        private void blank(int position) {
            if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                int before = end;
                put(" ", position, 1);
                end = before;
            }
        }

        private void put(String form, int position, int width) {
            if (words.length() + form.length() > at.length) {
                at = Arrays.copyOf(at, 2 * (words.length() + form.length()));
            }
            Arrays.fill(at, words.length(), words.length() + form.length(), position);
            words.append(form);
            end = position + width;
        }

        public Passage build() {
            int length = words.length();
            if (length > 0 && words.charAt(length - 1) == ' ') {
                length--;
            }
            return new Passage(words.substring(0, length), Arrays.copyOf(at, length), end);
        }
    }
}
