package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;

/** Words between a verb and what it governs that belong to neither. */
final class AsideReader {

    /** Words of the longest aside that begins with "by". */
    private static final int REACH = 5;

    private final Rules rules;

    AsideReader(Rules rules) {
        this.rules = rules;
    }

    /** "seek once more the views", "agree by mutual consultation to establish". */
    int behind(Tokens tokens, int from, int to) {
        int at = behindInsertion(tokens, from, to);
        int infinitive = tokens.find(at, Math.min(to, at + REACH), "to", ",");
        if (tokens.is(at, "by", "through") && tokens.is(infinitive, "to")) {
            return infinitive;
        }
        return rules.role("asides")
                .at(tokens, at)
                .or(() -> rules.role("periods").at(tokens, at).filter(hit -> leads(tokens, hit)))
                .or(
                        () ->
                                rules.role("conditions")
                                        .at(tokens, at)
                                        .filter(hit -> isShort(tokens, hit)))
                .map(Hit::to)
                .orElse(at);
    }

    /** "in time for the next conference", "each year", and not "annual reports". */
    private boolean leads(Tokens tokens, Hit period) {
        return tokens.is(period.from(), "each", "every")
                || rules.role("bounds").has(tokens, period.from()) && !tokens.is(period.to(), "to");
    }

    /** "take into account as appropriate the results". */
    private boolean isShort(Tokens tokens, Hit condition) {
        return !condition.code().endsWith("Clause")
                && rules.role("articles").has(tokens, condition.to());
    }

    /** "shall, at the same time, nominate", "shall, by then, and each year thereafter, report". */
    static int behindInsertion(Tokens tokens, int at, int to) {
        if (!tokens.is(at, ",")) {
            return at;
        }
        int comma = tokens.comma(at + 1, to);
        boolean another = comma < to && tokens.is(comma + 1, "and", "or");
        return another ? behindInsertion(tokens, comma, to) : comma < to ? comma + 1 : at + 1;
    }
}
