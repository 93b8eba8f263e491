package itu.mandates.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import itu.mandates.web.view.Phrase;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of the pages in one language, for a template.
 *
 * @param language of the page
 */
public record Speech(Words words, String language) {

    /** A number as the language groups it, in European digits. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(digits(language)).format(number);
    }

    /** What the language calls another one, by its code; the code where it has no name for it. */
    public String language(String code) {
        return ULocale.getDisplayLanguage(code, language);
    }

    private static ULocale digits(String language) {
        return ULocale.forLanguageTag(language + "-u-nu-latn");
    }

    /**
     * A sentence.
     *
     * @param key of the message
     * @param arguments numbers and strings, or links and texts, which keep what they are
     */
    public Phrase of(String key, Object... arguments) {
        Object[] places =
                IntStream.range(0, arguments.length)
                        .mapToObj(index -> Phrase.place(index, arguments[index]))
                        .toArray();
        return Phrase.of(words.say(language, key, places), Arrays.asList(arguments));
    }
}
