package itu.mandates.compare;

import itu.mandates.compare.WordTable.Token;
import itu.mandates.vocab.Phrases;
import itu.mandates.vocab.Phrases.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** To whom a clause has something reported, and how often: by the words of data/compare. */
final class ReportFrame {

    /** A recipient further behind the verb is that of another. */
    private static final int REACH = 12;

    private final Phrases phrases;

    ReportFrame(Phrases phrases) {
        this.phrases = phrases;
    }

    /** "ISCG and the Sector advisory groups"; "" if nobody is named. */
    String recipient(WordTable words, String language) {
        var tokens = words.words();
        for (int i = 0; i < tokens.size(); i++) {
            boolean direct = is(tokens.get(i), "verbAndBefore", language);
            if (direct || is(tokens.get(i), "verb", language)) {
                int begin = direct ? i + 1 : behindBefore(tokens, i + 1, language);
                int end = end(tokens, begin, language);
                if (begin < end) {
                    int from = tokens.get(begin).start();
                    return words.text().substring(from, tokens.get(end - 1).end());
                }
            }
        }
        return "";
    }

    /** The first word behind the one that leads to the recipient; behind all if there is none. */
    private int behindBefore(List<Token> tokens, int from, String language) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            if (is(tokens.get(i), "before", language)) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private int end(List<Token> tokens, int from, String language) {
        int end = from;
        while (end < tokens.size()
                && end < from + REACH
                && !is(tokens.get(end), "end", language)
                && !is(tokens.get(end), "before", language)) {
            end++;
        }
        return end;
    }

    private boolean is(Token token, String role, String language) {
        return phrases.recipients().stream()
                .anyMatch(
                        each ->
                                each.code().equals(role)
                                        && each.language().equals(language)
                                        && each.form().equals(token.form()));
    }

    /** "annually"; "" if the clause names none. */
    String period(WordTable words, String language) {
        var forms = padded(words.forms(), language);
        var found = new ArrayList<Phrase>();
        for (Phrase period : phrases.periods()) {
            var form = padded(WordTable.of(period.form(), language).forms(), language);
            if (period.language().equals(language) && forms.contains(form)) {
                found.add(period);
            }
        }
        return found.stream()
                .max(Comparator.comparing(each -> each.form().length()))
                .map(Phrase::code)
                .orElse("");
    }

    /** Chinese writes no blanks, so its words may be cut in other places. */
    private static String padded(List<String> forms, String language) {
        return language.equals("zh")
                ? String.join("", forms)
                : forms.stream().collect(Collectors.joining(" ", " ", " "));
    }
}
