package itu.mandates.vocab;

import java.util.List;

/**
 * Forms that stand for a code when clauses are compared: data/compare/equivalents.tsv, actions.tsv,
 * endings.tsv, synonyms.tsv, groups.tsv and units.tsv.
 */
public record Phrases(
        List<Phrase> equivalents,
        List<Phrase> actions,
        List<Phrase> endings,
        List<Phrase> synonyms,
        List<Phrase> groups,
        List<Phrase> units) {

    /**
     * @param form words, or the stem of one
     * @param code what it counts as; "" if it counts as nothing
     */
    public record Phrase(String form, String language, String code) {}

    public static Phrases load() {
        return new Phrases(
                rows("equivalents.tsv", "form", "code"),
                rows("actions.tsv", "stem", "code"),
                rows("endings.tsv", "ending", "left"),
                rows("synonyms.tsv", "form", "code"),
                rows("groups.tsv", "stem", "code"),
                rows("units.tsv", "form", "code"));
    }

    private static List<Phrase> rows(String file, String form, String code) {
        return Table.load("data/compare", file).rows().stream()
                .map(
                        row ->
                                new Phrase(
                                        row.text(form),
                                        row.text("language"),
                                        row.optional(code).orElse("")))
                .toList();
    }
}
