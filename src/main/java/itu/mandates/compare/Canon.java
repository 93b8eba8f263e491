package itu.mandates.compare;

import itu.mandates.compare.WordTable.Token;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Wordings in words that count: a body goes by its code, however it is written out, and phrases
 * that say the same are one word.
 */
final class Canon {

    /**
     * A word or phrase.
     *
     * @param strict the same without the phrases that only say alike
     * @param body whether it names a body or post
     * @param start where it stands in the text, UTF-16
     * @param end exclusive
     */
    record Term(String form, String strict, boolean body, int start, int end) {

        /** With its ending; of a phrase its code. */
        String verb() {
            return strict.indexOf(' ') < 0 ? strict : form;
        }
    }

    private record Phrase(List<String> words, String code, boolean body) {}

    private static final Comparator<Phrase> LONGEST_FIRST =
            Comparator.comparing((Phrase phrase) -> -phrase.words().size())
                    .thenComparing(Phrase::body, Comparator.reverseOrder())
                    .thenComparing(Phrase::code);

    private final String language;
    private final Stems stems;
    private final Map<String, List<Phrase>> byFirstWord;

    private Canon(String language, Stems stems, List<Phrase> phrases) {
        this.language = language;
        this.stems = stems;
        this.byFirstWord =
                phrases.stream()
                        .filter(phrase -> !phrase.words().isEmpty())
                        .sorted(LONGEST_FIRST)
                        .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));
    }

    static Canon of(String language, Phrases phrases, BodyNames names) {
        Function<String, List<String>> words = form -> WordTable.of(form, language).forms();
        var all = new ArrayList<Phrase>();
        names.in(language)
                .forEach(name -> all.add(new Phrase(words.apply(name.form()), name.code(), true)));
        phrases.equivalents().stream()
                .filter(each -> each.language().equals(language))
                .forEach(each -> all.add(new Phrase(words.apply(each.form()), each.code(), false)));
        return new Canon(language, new Stems(phrases, language), all);
    }

    /** A name and its abbreviation in brackets behind it are one word. */
    List<Term> terms(String text) {
        var tokens = WordTable.of(text, language).words();
        var terms = new ArrayList<Term>();
        for (int at = 0; at < tokens.size(); ) {
            var phrase = phrase(tokens, at);
            int length = phrase.map(found -> found.words().size()).orElse(1);
            add(terms, term(tokens, at, at + length, phrase));
            at += length;
        }
        return terms;
    }

    private static void add(List<Term> terms, Term term) {
        boolean repeated =
                !terms.isEmpty() && terms.get(terms.size() - 1).form().equals(term.form());
        if (!term.form().isEmpty() && !repeated) {
            terms.add(term);
        }
    }

    private Term term(List<Token> tokens, int from, int to, Optional<Phrase> phrase) {
        String form = phrase.map(Phrase::code).orElseGet(() -> stems.of(tokens.get(from).form()));
        boolean body = phrase.filter(Phrase::body).isPresent();
        String written =
                tokens.subList(from, to).stream().map(Token::form).collect(Collectors.joining(" "));
        String strict = body ? form : Stems.singular(written);
        return new Term(form, strict, body, tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private Optional<Phrase> phrase(List<Token> tokens, int at) {
        return byFirstWord.getOrDefault(tokens.get(at).form(), List.of()).stream()
                .filter(phrase -> matches(phrase, tokens, at))
                .findFirst();
    }

    private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        int size = phrase.words().size();
        for (int i = 0; i < size; i++) {
            if (at + i >= tokens.size()
                    || !tokens.get(at + i).form().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
