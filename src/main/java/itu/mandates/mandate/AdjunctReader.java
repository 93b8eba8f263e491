package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import java.util.stream.Stream;

/**
 * Where what a verb governs gives way to something else: a purpose, a manner, a condition, a
 * partner or a further verb. An infinitive belongs to the words before it where these ask for one
 * ("efforts to improve"), and what follows such an infinitive or a relative word belongs to that.
 */
final class AdjunctReader {

    private static final String NOUN = "noun";
    private static final String FIRST = "first";
    private static final String ADVERB = "adverb";
    private static final String FAR = "far";
    private static final String PERSON = "person";

    private final Rules rules;

    AdjunctReader(Rules rules) {
        this.rules = rules;
    }

    /** The place of the first adjunct; {@code end} if there is none. */
    int first(Tokens tokens, int begin, int end) {
        int phrase =
                Stream.of("purposes", "manners", "conditions", "partners")
                        .flatMap(role -> rules.role(role).in(tokens, begin + 1, end).stream())
                        .filter(hit -> !isPart(tokens, hit) && !isOfClause(tokens, begin, hit))
                        .mapToInt(Hit::from)
                        .min()
                        .orElse(end);
        return infinitive(tokens, begin, phrase);
    }

    /** Whether at once behind the verb something begins that it does not govern. */
    boolean opens(Tokens tokens, int at) {
        boolean manner =
                rules.role("manners")
                        .at(tokens, at)
                        .filter(hit -> hit.code().equals(FIRST) || hit.code().equals(ADVERB))
                        .isPresent();
        boolean purpose =
                rules.role("purposes").at(tokens, at).filter(AdjunctReader::isLong).isPresent();
        return manner || purpose;
    }

    /** Whether a verb begins here that says what to do. */
    boolean isVerb(Tokens tokens, int at) {
        return rules.role("task-verbs")
                .at(tokens, at)
                .filter(hit -> !hit.code().equals(NOUN) || isArticle(tokens, at + 1))
                .isPresent();
    }

    /** "to" alone is judged by what stands around it, and so is "by" in the midst. */
    private boolean isPart(Tokens tokens, Hit hit) {
        boolean by = tokens.is(hit.from(), "by") && isLong(hit, tokens);
        boolean exception =
                rules.role("conditions")
                        .at(tokens, hit.from())
                        .filter(each -> each.code().isEmpty())
                        .isPresent();
        boolean alone = hit.code().equals(FIRST) || tokens.is(hit.from(), "to");
        return exception || hit.code().equals("of") || alone && !by;
    }

    /** "services that are allocated on a primary basis": how is said of the relative clause. */
    private boolean isOfClause(Tokens tokens, int begin, Hit hit) {
        int before = hit.from() - 1;
        boolean participle =
                rules.role("participles").has(tokens, before)
                        || tokens.lower(before).endsWith("ed");
        return hit.code().equals(ADVERB) && participle && before > begin;
    }

    /** "by drawing on", "by, inter alia, providing"; "by ISCG" is an agent. */
    private static boolean isLong(Hit by, Tokens tokens) {
        return tokens.is(by.to(), ",") || tokens.lower(by.to()).endsWith("ing");
    }

    private static boolean isLong(Hit purpose) {
        return purpose.to() - purpose.from() > 1 && !purpose.code().equals("of");
    }

    private int infinitive(Tokens tokens, int begin, int end) {
        boolean inner = asks(tokens, begin - 1);
        for (int at = begin; at < end; at++) {
            boolean verb = isVerb(tokens, behindAdverb(tokens, at + 1));
            boolean joined = verb && tokens.is(at, "and", "or", "and/or");
            boolean purpose = verb && tokens.is(at, "to") && at > begin;
            if (!inner && (joined || purpose && !isAsked(tokens, begin, at))) {
                return tokens.is(at - 1, ",") ? at - 1 : at;
            }
            inner |= purpose || rules.role("subordinators").has(tokens, at);
        }
        return end;
    }

    /** "requests the other Sector to indicate": the verb before the object asks. */
    private boolean asks(Tokens tokens, int verb) {
        return rules.role("complements")
                .at(tokens, verb)
                .filter(hit -> hit.code().equals(PERSON))
                .isPresent();
    }

    /** By the word before, or by a noun further off: "the ability of offices to provide". */
    private boolean isAsked(Tokens tokens, int begin, int to) {
        return rules.role("complements").has(tokens, to - 1)
                || rules.role("complements").in(tokens, begin, to).stream()
                        .anyMatch(
                                hit -> hit.code().equals(FAR) && tokens.is(hit.to(), "of", "for"));
    }

    private int behindAdverb(Tokens tokens, int at) {
        return rules.isAdverb(tokens.lower(at)) || tokens.is(at, "also", "further", "then")
                ? at + 1
                : at;
    }

    private boolean isArticle(Tokens tokens, int at) {
        return rules.role("articles").has(tokens, at) || tokens.is(at, "this", "these");
    }
}
