package itu.mandates.vocab;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that say how binding a clause is: data/compare/modals.tsv. */
public final class Modals {

    private record Modal(String form, String language, String code) {

        /** Where it stands as a word of its own; Chinese writes no blanks. */
        int in(String words) {
            if (language.equals("zh")) {
                return words.indexOf(form);
            }
            return (" " + words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ") + " ")
                    .indexOf(" " + form + " ");
        }
    }

    private static final Comparator<Modal> LONGEST_FIRST =
            Comparator.comparing((Modal modal) -> -modal.form().length())
                    .thenComparing(Modal::form);

    private final List<Modal> modals;

    private Modals(List<Modal> modals) {
        this.modals = modals;
    }

    /**
     * @throws IllegalStateException if the file is missing or malformed
     */
    public static Modals load() {
        return new Modals(
                Table.load("data/compare", "modals.tsv").rows().stream()
                        .map(
                                row ->
                                        new Modal(
                                                row.text("form"),
                                                row.text("language"),
                                                row.text("code")))
                        .sorted(LONGEST_FIRST)
                        .toList());
    }

    /** The code ("shall", "shallNot") of the first such word of a text; empty if it has none. */
    public Optional<String> first(String text, String language) {
        String words = text.toLowerCase(Locale.ROOT);
        return modals.stream()
                .filter(modal -> modal.language().equals(language) && modal.in(words) >= 0)
                .min(Comparator.comparing(modal -> modal.in(words)))
                .map(Modal::code);
    }
}
