package itu.mandates.vocab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How ITU prints the names of texts and conferences in its languages other than English, and in all
 * six what the status of a text rests on ({@code data/printed-forms.tsv}): "Résolution 191 (Rév.
 * Bucarest, 2022)".
 *
 * @param forms by language and name of the form
 */
public record PrintedForms(Map<String, Map<String, String>> forms) {

    /** The placeholders of a form and what stands in their place. */
    private record Fill(Map<String, String> values) {

        String in(String form) {
            String filled = form;
            for (var value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }
    }

    /**
     * @throws IllegalStateException if a form stands twice
     */
    public static PrintedForms load() {
        var forms = new TreeMap<String, Map<String, String>>();
        for (var row : Table.load("data", "printed-forms.tsv").rows()) {
            var own = forms.computeIfAbsent(row.text("language"), language -> new HashMap<>());
            if (own.put(row.text("form"), row.text("words")) != null) {
                throw row.error("form", "stands twice");
            }
        }
        return new PrintedForms(forms);
    }

    /** Languages that have forms, in alphabetical order. */
    public List<String> languages() {
        return List.copyOf(forms.keySet());
    }

    /** "Résolution 191 (Conférence de plénipotentiaires)". */
    public Optional<String> work(String language, String type, String number, String body) {
        return name(language, type, "work", Map.of("number", number, "body", body));
    }

    /**
     * "Résolution 191 (Rév. Bucarest, 2022)".
     *
     * @param date with the place in this language; without one for the Council
     */
    public Optional<String> edition(
            String language, String type, String number, boolean revised, EditionDate date) {
        return date(language, type, revised, date)
                .flatMap(
                        words ->
                                name(
                                        language,
                                        type,
                                        "edition",
                                        Map.of("number", number, "date", words)));
    }

    /** "Conférence de plénipotentiaires (Bucarest, 2022)". */
    public Optional<String> conference(String language, String body, EditionDate date) {
        return date(language, "", false, date)
                .flatMap(
                        words ->
                                sentence(
                                        language,
                                        "conference",
                                        Map.of("body", body, "date", words)));
    }

    /** A form that speaks of no type, filled. */
    public Optional<String> sentence(String language, String form, Map<String, String> values) {
        return form(language, "", form).map(new Fill(values)::in);
    }

    private Optional<String> date(String language, String type, boolean revised, EditionDate date) {
        String bare = date.place().isEmpty() ? "year" : "first";
        String again = date.place().isEmpty() ? "revised-year" : "revised";
        var parts = Map.of("place", date.place(), "year", Integer.toString(date.year()));
        return form(language, type, revised ? again : bare).map(new Fill(parts)::in);
    }

    /** "projet de révision de la Résolution 191 (C26/89)". */
    public Optional<String> draft(String language, String type, String number, String symbol) {
        return name(language, type, "draft", Map.of("number", number, "symbol", symbol));
    }

    /** "projet de nouvelle Résolution EUR-1 (EUR/44A4/2)". */
    public Optional<String> newDraft(String language, String type, String number, String symbol) {
        return name(language, type, "new-draft", Map.of("number", number, "symbol", symbol));
    }

    private Optional<String> name(
            String language, String type, String form, Map<String, String> values) {
        var all = new HashMap<>(values);
        form(language, type, type).ifPresent(word -> all.put("type", word));
        return form(language, type, form)
                .filter(f -> all.containsKey("type"))
                .map(new Fill(all)::in);
    }

    /** The form for this type alone, or else that for all. */
    private Optional<String> form(String language, String type, String form) {
        var own = forms.getOrDefault(language, Map.of());
        return Optional.ofNullable(own.getOrDefault(form + "." + type, own.get(form)));
    }

    /**
     * When and where an edition was adopted.
     *
     * @param place as its language spells it, or empty
     */
    public record EditionDate(String place, int year) {}
}
