package itu.mandates.mandate;

import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Words;
import itu.mandates.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words and marks of a clause or heading, each with its place; positions are 0-based. */
final class Tokens {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]";

    /** Chinese characters stand each for itself, as nothing stands between words. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{IsHan}|"
                            + LETTER
                            + "+"
                            + "(?:(?:[-'’/]|(?<=\\p{N})\\.(?=\\p{N}))"
                            + LETTER
                            + "+)*"
                            + "|\\S");

    private record Token(String text, String lower, int start, int end) {}

    private final Identifier in;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /**
     * @param in the clause or section whose words they are
     */
    Tokens(Identifier in, String text) {
        this.in = in;
        this.text = text;
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String lower = matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT);
            tokens.add(new Token(matcher.group(), lower, matcher.start(), matcher.end()));
        }
    }

    int size() {
        return tokens.size();
    }

    /** As it stands; "" beyond the end. */
    String text(int at) {
        return at >= 0 && at < size() ? tokens.get(at).text() : "";
    }

    /** In lower case; "" beyond the end. */
    String lower(int at) {
        return at >= 0 && at < size() ? tokens.get(at).lower() : "";
    }

    boolean is(int at, String... words) {
        return List.of(words).contains(lower(at));
    }

    boolean isWord(int at) {
        return !text(at).isEmpty() && Character.isLetterOrDigit(text(at).codePointAt(0));
    }

    /** Where one of these stands first from a place on; {@code to} if nowhere before that. */
    int find(int from, int to, String... words) {
        int at = from;
        while (at < to && !is(at, words)) {
            at++;
        }
        return Math.min(at, to);
    }

    /** Whether a place is between quotation marks. */
    boolean isQuoted(int at) {
        boolean quoted = false;
        for (int i = 0; i < at; i++) {
            quoted = is(i, "“", "«") || !is(i, "”", "»") && is(i, "\"") != quoted;
        }
        return quoted;
    }

    /** Whether a place is between brackets that open before it. */
    boolean isBracketed(int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            open = depth(open, i);
        }
        return open > 0;
    }

    /** How many brackets are open behind a place; that of "i)" closes none. */
    private int depth(int before, int at) {
        return is(at, "(") ? before + 1 : is(at, ")") ? Math.max(0, before - 1) : before;
    }

    /** The first comma outside brackets; {@code to} if there is none before that. */
    int comma(int from, int to) {
        int open = 0;
        int at = from;
        while (at < to && (open > 0 || !is(at, ","))) {
            open = depth(open, at);
            at++;
        }
        return Math.min(at, to);
    }

    /** The words from one place to before another, which is not before it. */
    Words words(int from, int to) {
        int start = from < size() ? tokens.get(from).start() : text.length();
        int end = to > from ? tokens.get(Math.min(to, size()) - 1).end() : start;
        var span = new Span(text.codePointCount(0, start), text.codePointCount(0, end));
        return new Words(in, text.substring(start, end), span);
    }

    /** Where a phrase ends: at a mark outside brackets; the stop of "No." or "Rev." is none. */
    int phraseEnd(int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            open = depth(open, at);
            boolean stop = is(at, ".") && (at + 1 >= size() || beginsSentence(at + 1));
            if (open == 0 && (stop || is(at, ",", ";", ":"))) {
                return at;
            }
        }
        return to;
    }

    private boolean endsSentence(int at) {
        return isWord(at) || is(at, "”", "\"", "»", ")");
    }

    private boolean beginsSentence(int at) {
        return Character.isUpperCase(text(at).codePointAt(0));
    }

    /** Where sentences begin, and after the last of them the end; brackets hold none. */
    List<Integer> sentences() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        int open = 0;
        for (int i = 1; i + 1 < size(); i++) {
            open = depth(open, i);
            if (open == 0 && is(i, ".") && endsSentence(i - 1) && beginsSentence(i + 1)) {
                starts.add(i + 1);
            }
        }
        starts.add(size());
        return starts;
    }
}
