package itu.mandates.compare;

import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import itu.mandates.vocab.Modals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads off a heading and a wording who is told to act, and with what force. */
final class Frames {

    /**
     * @param verb code of the opener: "instructs"; "" if the heading has none, as of an annex
     * @param addressee as the heading has it; "" if nobody is named in it
     * @param modality "shall", "should", "may", "shallNot" or "none"
     */
    record Frame(String verb, String addressee, String modality) {

        String force() {
            String modal = modality.equals("none") ? "" : modality;
            return (verb + " " + modal).strip();
        }
    }

    private record Heading(String verb, String addressee) {}

    private final List<Opener> openers;
    private final List<Opener> infinitives;
    private final Modals modals;

    Frames(Lexicon lexicon, Modals modals) {
        this.openers = lexicon.openers();
        this.infinitives = lexicon.infinitives();
        this.modals = modals;
    }

    /** Recitals bind nobody: they have no force. */
    Frame of(Placed clause, String language) {
        Heading heading = heading(clause.section().heading(), language);
        if (clause.section().part() == Part.PREAMBLE) {
            return new Frame("", "", "none");
        }
        return new Frame(
                heading.verb(),
                heading.addressee(),
                modals.first(clause.text(), language).orElse("none"));
    }

    private Heading heading(String heading, String language) {
        String words = Passage.normal(heading).replace('’', '\'');
        Optional<Opener> opener = at(openers, words, language);
        if (opener.isEmpty()) {
            return new Heading("", "");
        }
        String rest = words.substring(opener.get().form().length()).strip();
        Optional<Opener> nested = at(infinitives, rest, language);
        String addressee =
                nested.map(found -> rest.substring(found.form().length()).strip()).orElse(rest);
        return new Heading(nested.or(() -> opener).get().code(), addressee);
    }

    private static Optional<Opener> at(List<Opener> forms, String words, String language) {
        String lower = words.toLowerCase(Locale.ROOT);
        return forms.stream()
                .filter(form -> form.language().equals(language))
                .filter(form -> lower.startsWith(form.form()) && ends(lower, form))
                .findFirst();
    }

    private static boolean ends(String words, Opener form) {
        int end = form.form().length();
        return end == words.length() || !Character.isLetter(words.charAt(end));
    }
}
