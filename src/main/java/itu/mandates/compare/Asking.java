package itu.mandates.compare;

import itu.mandates.compare.Canon.Term;
import itu.mandates.vocab.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the word of a clause that says what it asks for. */
final class Asking {

    /**
     * To do something together is to do it: "to collaborate with others to continue the review".
     */
    private static final String TOGETHER = "cooperate";

    /** What stands before what is done together, the word before the verb or one before that. */
    private static final Set<String> JOINTS = Set.of("to", "in", "of");

    /** Names, and words that go by the code of a phrase, are no verbs. */
    private static final String PHRASE = "-";

    private final List<Phrases.Phrase> actions;

    Asking(Phrases phrases, String language) {
        actions =
                phrases.actions().stream()
                        .filter(action -> action.language().equals(language))
                        .toList();
    }

    /** Where the verb stands that counts; empty if no word is known for one. */
    OptionalInt verb(List<Term> terms) {
        OptionalInt first = next(terms, 0);
        boolean together = first.isPresent() && code(terms.get(first.getAsInt())).equals(TOGETHER);
        if (!together) {
            return first;
        }
        OptionalInt done = next(terms, first.getAsInt() + 1);
        return done.isPresent() && isJoined(terms, done.getAsInt()) ? done : first;
    }

    private static boolean isJoined(List<Term> terms, int at) {
        return JOINTS.contains(terms.get(at - 1).form())
                || at > 1 && JOINTS.contains(terms.get(at - 2).form());
    }

    private OptionalInt next(List<Term> terms, int from) {
        return IntStream.range(from, terms.size())
                .filter(at -> !code(terms.get(at)).isEmpty())
                .findFirst();
    }

    /**
     * The code of the action, by the longest stem that fits; "" of a word that asks for nothing.
     */
    String code(Term term) {
        boolean phrase = term.body() || term.form().contains(PHRASE);
        return phrase ? "" : code(term.verb()).orElse("");
    }

    /** "participation" asks for nothing, "participate" does. */
    private Optional<String> code(String word) {
        return actions.stream()
                .filter(action -> word.startsWith(action.form()))
                .max(Comparator.comparing(action -> action.form().length()))
                .map(Phrases.Phrase::code);
    }
}
