package itu.mandates.vocab;

import itu.mandates.vocab.Phrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words by which it is seen who is told to do what: data/mandate, one file for each role that
 * words play. What the comparison of clauses knows already stands in data/compare alone.
 *
 * @param language of the texts: "en"
 */
public record MandateWords(String language) {

    private static final String ANY = "any";

    /**
     * The words of a role in this language.
     *
     * @param role name of the file: "partners", "conditions", "periods" ...
     * @throws IllegalStateException if there is no such file
     */
    public List<Phrase> in(String role) {
        return rows("data/mandate", role);
    }

    /**
     * Names that stand for somebody only where a party is expected: "the Director".
     *
     * @param body code of the one that adopts the text: "wtsa"
     */
    public List<Phrase> ownNames(String body) {
        return Table.load("data/mandate", "own-names.tsv").rows().stream()
                .filter(row -> List.of(ANY, body).contains(row.text("body")))
                .map(MandateWords::phrase)
                .filter(this::isOurs)
                .toList();
    }

    /** Verbs that say how binding a text is: those of the comparison too. */
    public List<Phrase> modals() {
        var all = new ArrayList<>(rows("data/compare", "modals"));
        all.addAll(in("modals"));
        return List.copyOf(all);
    }

    /** Stems of verbs that tell what is to be done, the longest first. */
    public List<Phrase> actions() {
        return Phrases.load().actions().stream().filter(this::isOurs).toList();
    }

    private List<Phrase> rows(String folder, String role) {
        return Table.load(folder, role + ".tsv").rows().stream()
                .map(MandateWords::phrase)
                .filter(this::isOurs)
                .toList();
    }

    private static Phrase phrase(Table.Row row) {
        Optional<String> code = row.optional("code");
        return new Phrase(row.text("form"), row.text("language"), code.orElse(""));
    }

    private boolean isOurs(Phrase phrase) {
        return phrase.language().equals(language) || phrase.language().equals(ANY);
    }
}
