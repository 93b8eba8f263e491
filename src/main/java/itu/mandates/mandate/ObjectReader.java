package itu.mandates.mandate;

import itu.mandates.model.Mandate.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a verb acts on: the words behind it up to a mark that no list goes on after. */
final class ObjectReader {

    /** Words of the longest item of a list. */
    private static final int ITEM = 9;

    private static final int MODAL = 3;

    private static final List<String> ADJECTIVE =
            List.of("ed", "ive", "al", "ble", "ful", "ous", "ent", "ic");

    private final Rules rules;
    private final SubjectReader subjects;

    ObjectReader(Rules rules) {
        this.rules = rules;
        this.subjects = new SubjectReader(rules);
    }

    /**
     * What is acted on: of a passive behind a modal verb its subject.
     *
     * @param action first and last word of the verb
     */
    Optional<Words> read(Tokens tokens, Start start, int[] action, int to) {
        int modal = modal(tokens, start.action());
        int subject = modal < 0 ? modal : subjects.begin(tokens, start.from(), modal);
        return isPassive(tokens, action) && modal > subject
                ? Optional.of(tokens.words(subject, modal))
                : read(tokens, action[1] + 1, to);
    }

    private boolean isPassive(Tokens tokens, int[] action) {
        boolean be = tokens.find(action[0], action[1], "be") < action[1];
        int verb = tokens.lower(action[1]).endsWith("ly") ? action[1] - 1 : action[1];
        boolean participle = tokens.lower(verb).endsWith("ed");
        return be && (participle || rules.role("participles").has(tokens, verb));
    }

    /** Where the modal verb begins that ends before a place; -1 if there is none. */
    private int modal(Tokens tokens, int action) {
        return rules.modals().in(tokens, Math.max(0, action - MODAL), action).stream()
                .filter(hit -> hit.to() == action)
                .mapToInt(PhraseIndex.Hit::from)
                .findFirst()
                .orElse(-1);
    }

    /** Conditions and purposes are none. */
    Optional<Words> read(Tokens tokens, int from, int to) {
        int begin = behindInsertion(tokens, from, to);
        if (isCondition(tokens, begin) || begin > from && begins(tokens, begin)) {
            return Optional.empty();
        }
        int end = tokens.phraseEnd(begin, to);
        int last = lastItem(tokens, end, to);
        while (last > end) {
            end = tokens.phraseEnd(last, to);
            last = lastItem(tokens, end, to);
        }
        end = beforeOthers(tokens, begin, end);
        while (end > begin && tokens.is(end - 1, "and", "or", "and/or")) {
            end--;
        }
        return end > begin ? Optional.of(tokens.words(begin, end)) : Optional.empty();
    }

    /**
     * Before a purpose ("in order to", while "to" may be part of the thing), manner or condition.
     */
    private int beforeOthers(Tokens tokens, int begin, int end) {
        return Stream.of("purposes", "manners", "conditions", "partners")
                .flatMap(role -> rules.role(role).in(tokens, begin + 1, end).stream())
                .filter(hit -> !isPart(tokens, hit))
                .mapToInt(PhraseIndex.Hit::from)
                .min()
                .orElse(end);
    }

    /** "to" and "measures designed to" are part of the thing, and so is what "as if" begins. */
    private boolean isPart(Tokens tokens, PhraseIndex.Hit hit) {
        boolean exception =
                rules.role("conditions")
                        .at(tokens, hit.from())
                        .filter(each -> each.code().isEmpty())
                        .isPresent();
        return exception || hit.code().equals("of") || tokens.is(hit.from(), "to");
    }

    /** "shall, at the same time, nominate". */
    static int behindInsertion(Tokens tokens, int at, int to) {
        if (!tokens.is(at, ",")) {
            return at;
        }
        int comma = tokens.find(at + 1, to, ",");
        return comma < to ? comma + 1 : at + 1;
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
        return isAdjective(tokens, comma)
                ? comma + 1
                : Math.max(comma, list(tokens, comma + 1, to));
    }

    /** "a dedicated, user-friendly website". */
    private static boolean isAdjective(Tokens tokens, int comma) {
        String word = tokens.lower(comma - 1);
        return tokens.is(comma - 2, "a", "an", "the")
                && ADJECTIVE.stream().anyMatch(word::endsWith);
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
