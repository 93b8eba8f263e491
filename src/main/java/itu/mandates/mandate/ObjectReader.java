package itu.mandates.mandate;

import itu.mandates.model.Mandate.Words;
import java.util.List;
import java.util.Optional;

/**
 * What a verb acts on: the noun phrases, the clause or the words behind a preposition that it
 * governs, up to the first adjunct or a mark that no list goes on after. Attributes belong to it:
 * "the Sector which will lead the work".
 */
final class ObjectReader {

    /** Words of the longest item of a list. */
    private static final int ITEM = 9;

    private static final int MODAL = 3;

    private static final String[] OPEN = {
        "and", "or", "and/or", "but", "on", "of", "for", "to", "in", "with", "by", "containing"
    };

    private static final List<String> ADJECTIVE =
            List.of("ed", "ive", "al", "ble", "ful", "ous", "ent", "ic");

    private final Rules rules;
    private final SubjectReader subjects;
    private final AdjunctReader adjuncts;
    private final AsideReader asides;

    ObjectReader(Rules rules) {
        this.rules = rules;
        this.subjects = new SubjectReader(rules);
        this.adjuncts = new AdjunctReader(rules);
        this.asides = new AsideReader(rules);
    }

    /**
     * What is acted on: of a passive behind a modal verb its subject.
     *
     * @param action first and last word of the verb
     */
    Optional<Words> read(Tokens tokens, Start start, int[] action, int to) {
        int modal = finite(tokens, start);
        int subject = modal < 0 ? modal : subjects.begin(tokens, start.from(), modal);
        return isPassive(tokens, action) && modal > subject
                ? Optional.of(tokens.words(subject, behindSubject(tokens, subject, modal)))
                : read(tokens, action[1] + 1, to);
    }

    /** "any such station, in any case, shall": what is inserted is no part. */
    private int behindSubject(Tokens tokens, int subject, int modal) {
        if (!tokens.is(modal - 1, ",")) {
            return modal;
        }
        int comma = modal - 2;
        while (comma > subject && !tokens.is(comma, ",")) {
            comma--;
        }
        boolean inserted = comma > subject && begins(tokens, comma + 1);
        return inserted ? comma : modal - 1;
    }

    private boolean isPassive(Tokens tokens, int[] action) {
        int be = tokens.find(action[0], action[1], "be");
        int verb = be + 1;
        while (verb < action[1] && rules.isAdverb(tokens.lower(verb))) {
            verb++;
        }
        boolean participle = tokens.lower(verb).endsWith("ed") && !tokens.lower(verb).contains("-");
        return be < action[1]
                && (participle
                        || rules.role("participles").has(tokens, verb)
                        || rules.role("made").has(tokens, verb));
    }

    /** Where the finite verb begins: the modal verb, or "be" without one; -1 of infinitives. */
    private int finite(Tokens tokens, Start start) {
        int action = start.action();
        boolean infinitive = action <= start.from() || tokens.is(action - 1, "to");
        return rules.modals().in(tokens, Math.max(0, action - MODAL), action).stream()
                .filter(hit -> hit.to() == action)
                .mapToInt(PhraseIndex.Hit::from)
                .findFirst()
                .orElse(infinitive ? -1 : action);
    }

    /** Conditions, purposes and manners are none. */
    Optional<Words> read(Tokens tokens, int from, int to) {
        int begin = asides.behind(tokens, from, to);
        boolean other = begin > from && begins(tokens, begin) && !tokens.is(begin, "to");
        if (isCondition(tokens, begin) || adjuncts.opens(tokens, begin) || other) {
            return Optional.empty();
        }
        int end = adjuncts.first(tokens, begin, listEnd(tokens, begin, to));
        while (end > begin && (tokens.is(end - 1, OPEN) || !closes(tokens, end))) {
            end--;
        }
        return end > begin ? Optional.of(tokens.words(begin, end)) : Optional.empty();
    }

    private static boolean closes(Tokens tokens, int end) {
        return tokens.isWord(end - 1) || tokens.is(end - 1, ")", "”", "\"", "°", "%");
    }

    /** Behind the last item of a list, as far as marks say. */
    private int listEnd(Tokens tokens, int begin, int to) {
        int end = tokens.phraseEnd(begin, to);
        int last = lastItem(tokens, end, to);
        while (last > end) {
            end = tokens.phraseEnd(last, to);
            last = lastItem(tokens, end, to);
        }
        return end;
    }

    private boolean isCondition(Tokens tokens, int at) {
        return rules.role("conditions")
                .at(tokens, at)
                .filter(hit -> !hit.code().isEmpty())
                .isPresent();
    }

    /** Behind a comma where the last item of a list begins; the comma if none goes on. */
    private int lastItem(Tokens tokens, int comma, int to) {
        if (!tokens.is(comma, ",") || comma >= to) {
            return comma;
        }
        if (tokens.is(comma + 1, "as") && tokens.is(comma + 2, "well")) {
            return comma + 4;
        }
        if (tokens.is(comma + 1, "and", "or") && goesOn(tokens, comma + 2)) {
            return comma + 2;
        }
        return isAdjective(tokens, comma)
                ? comma + 1
                : Math.max(comma, list(tokens, comma + 1, to));
    }

    /** ", and necessary mechanisms": another thing and no verb. */
    private boolean goesOn(Tokens tokens, int item) {
        return tokens.isWord(item)
                && !begins(tokens, item)
                && !adjuncts.isVerb(tokens, item)
                && !rules.isAdverb(tokens.lower(item));
    }

    /** "a dedicated, user-friendly website". */
    private boolean isAdjective(Tokens tokens, int comma) {
        String word = tokens.lower(comma - 1);
        boolean first = isArticle(tokens, comma - 2) || rules.role("bounds").has(tokens, comma - 2);
        return first && ADJECTIVE.stream().anyMatch(word::endsWith);
    }

    /** "national, regional and international levels"; each item has but few words; -1 if none. */
    private int list(Tokens tokens, int from, int to) {
        int last = Math.min(to, from + ITEM);
        int end = tokens.find(from, last, "and", "or", "and/or", ",", ";", ":", "(", ".");
        if (end <= from || end == last || begins(tokens, from)) {
            return -1;
        }
        boolean another = tokens.is(end + 1, "and", "or");
        if (tokens.is(end, ",") && !another) {
            return list(tokens, end + 1, to);
        }
        int and = tokens.is(end, ",") ? end + 1 : end;
        return endsList(tokens, from, and) ? and + 1 : -1;
    }

    /**
     * Behind "and" stands one more item and no verb; behind a comma it begins as the one before.
     */
    private boolean endsList(Tokens tokens, int item, int and) {
        boolean comma = tokens.is(and - 1, ",");
        boolean articles = isArticle(tokens, item) && isArticle(tokens, and + 1);
        return tokens.is(and, "and", "or", "and/or")
                && tokens.isWord(and + 1)
                && !begins(tokens, and + 1)
                && (!comma || articles);
    }

    private boolean isArticle(Tokens tokens, int at) {
        return rules.role("articles").has(tokens, at);
    }

    /** Whether something else than an item of a list begins here. */
    private boolean begins(Tokens tokens, int at) {
        String word = tokens.lower(at);
        return rules.role("bounds").has(tokens, at)
                || rules.role("adverbials").has(tokens, at)
                || rules.role("subordinators").has(tokens, at)
                || rules.role("conditions").has(tokens, at)
                || rules.role("partners").has(tokens, at)
                || !rules.action(word).isEmpty()
                || word.endsWith("ing")
                || word.endsWith("ed");
    }
}
