package itu.mandates.query;

import java.util.Locale;

/**
 * A column of a result.
 *
 * @param name of the variable, without "?"
 * @param label the head of the column
 * @param meaning what stands in it
 * @param link the column with the identifier that a page links its words to; "" if none. That
 *     column need not be shown then
 * @param format of numbers, such as "0.00"; "differences" of words such as "force: noting |
 *     recalling"; "" for as they are
 */
public record Column(String name, Wording label, Wording meaning, String link, String format) {

    /**
     * Words of the name of the variable, where no file of words has a label: "citedAs", "cited as".
     */
    static Wording labelOf(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Wording.english(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    Column labelled(Wording label) {
        return new Column(name, label, meaning, link, format);
    }

    Column meaning(Wording meaning) {
        return new Column(name, label, meaning, link, format);
    }
}
