package itu.mandates.compare;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in words and what stands between them, by the Unicode rules for the boundaries of words.
 *
 * @param text as given
 * @param tokens words, marks and blanks, in order, nothing left out
 */
record WordTable(String text, List<Token> tokens) {

    /**
     * A stretch of the text, UTF-16, end exclusive.
     *
     * @param form what it is compared by: in lower case, typographic variants made one
     * @param isWord whether it is a word or number, not a mark or blank
     */
    record Token(String form, int start, int end, boolean isWord) {}

    static WordTable of(String text, String language) {
        var boundaries = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        boundaries.setText(text);
        var tokens = new ArrayList<Token>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            String piece = text.substring(start, end);
            boolean isWord = boundaries.getRuleStatus() >= BreakIterator.WORD_NUMBER;
            tokens.add(new Token(Typography.plain(piece), start, end, isWord));
            start = end;
        }
        return new WordTable(text, List.copyOf(tokens));
    }

    /** The words alone. */
    List<Token> words() {
        return tokens.stream().filter(Token::isWord).toList();
    }

    List<String> forms() {
        return words().stream().map(Token::form).toList();
    }
}
