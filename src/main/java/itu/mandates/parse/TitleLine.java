package itu.mandates.parse;

import itu.mandates.model.Edition;
import itu.mandates.model.Passage;
import itu.mandates.vocab.TitleWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens a resolution: "RESOLUTION 191 (REV. BUCHAREST, 2022)".
 *
 * @param type "res", "dec", "rec" or "op"
 * @param number as printed: "191", "ITU-R 75", "COM5/1"
 * @param editions place and year, as far as the line gives them; two where a marked-up text prints
 *     the old and the new one
 * @param capital whether the word is printed in capitals, as in a title
 */
record TitleLine(String type, String number, List<Edition> editions, boolean capital) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<word>\\p{L}+)\\s+(?:(?:No|N)[.°o]?\\s*)?"
                            + "(?<number>ITU-[RTD]\\s+\\d+(?:-\\d+)*|[A-Z]+\\d*/\\d+|[A-Z]?\\d+(?:-\\d+)?|[IVXLC]+|[A-Z]{1,2})"
                            + "\\s*(?<edition>\\(.*\\))?\\s*");

    /** Reads a line; empty if it opens no resolution. */
    static Optional<TitleLine> of(TextLine line, TitleWords words) {
        Matcher form = FORM.matcher(line.text());
        if (!form.matches()) {
            return Optional.empty();
        }
        String word = form.group("word");
        return words.type(word)
                .map(
                        type ->
                                new TitleLine(
                                        type,
                                        Passage.normal(form.group("number")),
                                        Editions.in(
                                                form.group("edition") == null
                                                        ? ""
                                                        : form.group("edition")),
                                        word.equals(word.toUpperCase(Locale.ROOT))));
    }

    /** The title of a draft, with the edition that it would change before its own. */
    TitleLine changing(Edition base, Edition proposed) {
        return new TitleLine(type, number, List.of(base, proposed), capital);
    }

    /** Whether the line gives two editions, one written over the other. */
    boolean isMarkedUp() {
        return editions.size() > 1;
    }
}
