package itu.mandates.mandate;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import itu.mandates.vocab.MandateWords;
import itu.mandates.vocab.NamedThings;
import itu.mandates.vocab.Phrases.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of one language that the readers look for, each kind in its index.
 *
 * @param verbs openers that give a task, by their codes
 */
record Rules(
        Map<String, String> verbs,
        PhraseIndex openers,
        PhraseIndex infinitives,
        PhraseIndex modifiers,
        PhraseIndex modals,
        PhraseIndex names,
        PhraseIndex topics,
        Map<String, PhraseIndex> roles,
        List<Phrase> actions) {

    private static final List<String> ROLES =
            List.of(
                    "passives",
                    "partners",
                    "conditions",
                    "periods",
                    "reporting",
                    "actors",
                    "articles",
                    "conjunctions",
                    "qualifiers",
                    "bounds",
                    "attributes",
                    "purposes",
                    "subordinators",
                    "adverbials",
                    "necessity",
                    "subjunctives",
                    "making",
                    "made",
                    "manners",
                    "participles",
                    "particles",
                    "finites",
                    "task-verbs",
                    "complements",
                    "asides",
                    "chained",
                    "negations",
                    "convened",
                    "declarations",
                    "deliverables");

    static Rules load(Lexicon lexicon, String language, String body) {
        var words = new MandateWords(language);
        var verbs = new TreeMap<String, String>();
        words.in("verbs").forEach(verb -> verbs.put(verb.form(), verb.code()));
        var roles = new TreeMap<String, PhraseIndex>();
        roles.put("own-names", new PhraseIndex(words.ownNames(body)));
        ROLES.forEach(role -> roles.put(role, new PhraseIndex(words.in(role))));
        return new Rules(
                verbs,
                index(lexicon.openers(), language),
                index(lexicon.infinitives(), language),
                new PhraseIndex(
                        lexicon.modifiers(language).stream()
                                .map(form -> new Phrase(form, language, form))
                                .toList()),
                new PhraseIndex(words.modals()),
                names(language, "/id/body/"),
                names(language, "/id/topic/"),
                roles,
                words.actions());
    }

    private static PhraseIndex index(List<Opener> openers, String language) {
        return new PhraseIndex(
                openers.stream()
                        .filter(opener -> opener.language().equals(language))
                        .map(opener -> new Phrase(opener.form(), language, opener.code()))
                        .toList());
    }

    private static PhraseIndex names(String language, String path) {
        var names = new TreeMap<String, String>();
        for (Map.Entry<String, Identifier> each : NamedThings.load(language).byName().entrySet()) {
            String id = each.getValue().toString();
            if (id.startsWith(path)) {
                names.put(each.getKey(), id);
            }
        }
        return PhraseIndex.ofNames(names);
    }

    PhraseIndex role(String role) {
        return roles.get(role);
    }

    /** Whether an opener gives a task to somebody. */
    boolean gives(String opener) {
        return verbs.containsKey(opener);
    }

    /** Whether a word may be a verb in the infinitive. */
    boolean isVerb(String word) {
        return !word.endsWith("ing")
                && !word.endsWith("ion")
                && !word.endsWith("ment")
                && actions.stream().anyMatch(action -> word.startsWith(action.form()));
    }

    /** "annually", and not "comply". */
    boolean isAdverb(String word) {
        return word.endsWith("ly") && !isTaskVerb(word);
    }

    /** Whether a word is a verb in the infinitive and never a noun. */
    boolean isTaskVerb(String word) {
        return role("task-verbs").holds(word, "");
    }

    /** What a verb asks for: "report"; "" if it does not tell. */
    String action(String word) {
        return action(word, actions);
    }

    /** What a noun stands for that was made of a verb: "cooperate" of "cooperation". */
    String deed(String noun) {
        return action(noun, actions.stream().filter(each -> !each.code().isEmpty()).toList());
    }

    private static String action(String word, List<Phrase> actions) {
        return actions.stream()
                .filter(action -> word.startsWith(action.form()))
                .max(Comparator.comparing(action -> action.form().length()))
                .map(Phrase::code)
                .orElse("");
    }
}
