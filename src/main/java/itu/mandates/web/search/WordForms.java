package itu.mandates.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How words are compared: without case, accents and the vowel signs of Arabic, and by the stems
 * that Lucene's analyser of their language gives them.
 */
final class WordForms {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");

    /** None of them leaves out a word: what a reader types is short. */
    private static final Map<String, Analyzer> ANALYSERS =
            Map.of(
                    "en", new EnglishAnalyzer(CharArraySet.EMPTY_SET),
                    "fr", new FrenchAnalyzer(CharArraySet.EMPTY_SET),
                    "es", new SpanishAnalyzer(CharArraySet.EMPTY_SET),
                    "ru", new RussianAnalyzer(CharArraySet.EMPTY_SET),
                    "ar", new ArabicAnalyzer(CharArraySet.EMPTY_SET));

    private WordForms() {}

    /** The words in lower case, as they are spelt. */
    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words without what readers leave out when they type. */
    static List<String> folded(String text) {
        return words(text).stream().map(WordForms::fold).filter(word -> !word.isEmpty()).toList();
    }

    /** One word without accents; the forms of alef, yeh and heh in Arabic as one each. */
    static String fold(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace('\u0649', '\u064A')
                .replace('\u0629', '\u0647')
                .replace('\u0671', '\u0627');
    }

    /** The stems in a language; none in one that does not inflect or is not known. */
    static List<String> stems(String text, String language) {
        Analyzer analyser = ANALYSERS.get(language);
        if (analyser == null) {
            return List.of();
        }
        try (var stream = analyser.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var stems = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(fold(term.toString()));
            }
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
    }

    /** Whether words of this script stand without blanks between them. */
    static boolean runsTogether(String word) {
        return word.codePoints()
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
