package itu.mandates.parse;

import itu.mandates.vocab.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line that opens an annex: "ANNEX 2", "Annex", "APPENDIX A to ...".
 *
 * @param heading "ANNEX 2"
 * @param end where the heading ends in the line's words; what follows belongs to its title
 */
record AnnexLine(String heading, int end) {

    /** Longer than "ANNEX 2 TO RESOLUTION 191 (REV. SHARM EL-SHEIKH, 2019)" and a subject. */
    private static final int LONGEST = 300;

    /** Knows the words of data/annex-words.tsv, in capitals or with a capital. */
    static final class Recogniser {
        private final Pattern form;
        private final Pattern first;

        Recogniser(WordList list) {
            String words =
                    list.words().stream()
                            .flatMap(word -> java.util.stream.Stream.of(upper(word), title(word)))
                            .distinct()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"));
            first = Pattern.compile("(?:" + words + ")");
            form =
                    Pattern.compile(
                            "(?<heading>(?:"
                                    + words
                                    + ")(?:\\s?(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?!\\p{L}))?)"
                                    + "(?<rest>|\\s*\\(.*\\)|\\s*（.*）|\\s+(?iu:to|à|a|al|de|к)\\s.*"
                                    + "|\\s*[–—-]\\s.*|:\\s*[^\\d\\s].*)");
        }

        Optional<AnnexLine> match(TextLine line) {
            String words = line.text();
            if (words.length() > LONGEST || !first.matcher(words).lookingAt()) {
                return Optional.empty();
            }
            Matcher matcher = form.matcher(words);
            return matcher.matches()
                            && (words.endsWith(")") || !Terminators.closes(matcher.group("rest")))
                    ? Optional.of(new AnnexLine(matcher.group("heading"), matcher.end("heading")))
                    : Optional.empty();
        }

        private static String upper(String word) {
            return word.toUpperCase(Locale.ROOT);
        }

        private static String title(String word) {
            return upper(word.substring(0, 1)) + word.substring(1);
        }
    }

    /** Whether a sentence may go on so: "Annex 1 to this resolution"; capitals are a heading's. */
    boolean isInSentence() {
        return !heading.equals(heading.toUpperCase(Locale.ROOT));
    }

    /** Whether it has a number or letter of its own. */
    boolean isNumbered() {
        return heading.contains(" ");
    }
}
