package itu.mandates.parse;

import itu.mandates.vocab.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line that opens an annex ("ANNEX 2", "Annex", "APPENDIX A to ...") or a division of a long
 * text or annex ("SECTION 2 Study groups").
 *
 * @param heading "ANNEX 2"
 * @param end where the heading ends in the line's words; what follows belongs to its title
 * @param division whether it is a section, part or chapter
 */
record AnnexLine(String heading, int end, boolean division) {

    /** Longer than "ANNEX 2 TO RESOLUTION 191 (REV. SHARM EL-SHEIKH, 2019)" and a subject. */
    private static final int LONGEST = 300;

    /** Knows the words of two tables, in capitals or with a capital. */
    static final class Recogniser {
        private final Pattern form;
        private final Pattern division;
        private final Pattern first;

        /**
         * @param annexes data/annex-words.tsv
         * @param divisions data/division-words.tsv
         */
        Recogniser(WordList annexes, WordList divisions) {
            String words = anyOf(annexes);
            String parts = anyOf(divisions);
            first = Pattern.compile("(?:" + words + "|" + parts + ")");
            division =
                    Pattern.compile(
                            "(?<heading>(?:"
                                    + parts
                                    + ")\\s(?:\\d{1,2}(?:bis|ter)?|[IVX]{1,5}|[A-Z]))"
                                    + "(?<rest>|\\s*[–—-]\\s.*|:\\s.*|\\s\\p{Lu}.*)");
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
            return match(form.matcher(words), false).or(() -> match(division.matcher(words), true));
        }

        private static Optional<AnnexLine> match(Matcher form, boolean division) {
            if (!form.matches()) {
                return Optional.empty();
            }
            String rest = form.group("rest");
            return rest.endsWith(")") || !Terminators.closes(rest)
                    ? Optional.of(
                            new AnnexLine(form.group("heading"), form.end("heading"), division))
                    : Optional.empty();
        }

        private static String anyOf(WordList list) {
            return list.words().stream()
                    .flatMap(word -> java.util.stream.Stream.of(upper(word), title(word)))
                    .distinct()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
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
