package itu.mandates.compare;

import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import itu.mandates.vocab.Modals;
import itu.mandates.vocab.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads off a heading and a wording who is told to act, with what force, and to whom and how often
 * to report.
 */
final class Frames {

    /**
     * @param verb code of the opener: "instructs"; "" if the heading has none, as of an annex
     * @param addressee as the heading has it; "" if nobody is named in it
     * @param modality "shall", "should", "may", "shallNot" or "none"
     * @param recipient to whom is to be reported; "" if nobody is named
     * @param period how often, or when next; "" if it is not said
     */
    record Frame(String verb, String addressee, String modality, String recipient, String period) {

        String force() {
            String modal = modality.equals("none") ? "" : modality;
            return (verb + " " + modal).strip();
        }
    }

    private record Heading(String verb, String addressee) {}

    private final List<Opener> openers;
    private final List<Opener> infinitives;
    private final Modals modals;
    private final ReportFrame reporting;

    Frames(Lexicon lexicon, Modals modals, Phrases phrases) {
        this.openers = lexicon.openers();
        this.infinitives = lexicon.infinitives();
        this.modals = modals;
        this.reporting = new ReportFrame(phrases);
    }

    /** Recitals bind nobody. */
    Frame of(Placed clause, String language) {
        Heading heading = heading(clause.section().heading(), language);
        if (clause.section().part() == Part.PREAMBLE) {
            return new Frame(heading.verb(), "", "none", "", "");
        }
        return new Frame(
                heading.verb(),
                heading.addressee(),
                modals.first(clause.text(), language).orElse("none"),
                reporting.recipient(clause.words(), language),
                reporting.period(clause.words(), language));
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
