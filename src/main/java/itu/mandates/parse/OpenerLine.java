package itu.mandates.parse;

import itu.mandates.model.Part;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A section heading: a head verb and whom it addresses ("instructs the Secretary-General"), or the
 * verb alone ("resolves"). Not a list of headings: any addressee will do.
 *
 * @param heading as printed, without punctuation at its end
 * @param part preamble or operative
 * @param end where the heading ends in the line's words; what follows is its first clause
 */
record OpenerLine(String heading, Part part, int end) {

    /** ITU's longest headings name four officers; a sentence is longer still. */
    private static final int LONGEST = 60;

    private static final Pattern SENTENCE = Pattern.compile(".*[;.]$");
    private static final Pattern CLAUSE_START =
            Pattern.compile("(?i)(?:that|to|the following)\\b.*");
    private static final Pattern ACTION = Pattern.compile("(?i),?\\s+(?=(?:to|that)\\s+\\p{Ll})");

    /** Recognises headings with the verbs of one lexicon. */
    static final class Recogniser {
        private final List<Opener> openers;
        private final Lexicon lexicon;
        private final Map<String, List<String>> modifiers;

        Recogniser(Lexicon lexicon) {
            this.lexicon = lexicon;
            this.openers = lexicon.openers();
            this.modifiers =
                    openers.stream()
                            .map(Opener::language)
                            .distinct()
                            .collect(Collectors.toMap(language -> language, lexicon::modifiers));
        }

        /**
         * @param words a line's words, or what follows its label
         * @param markedUp whether an old and a new verb may stand side by side
         */
        Optional<OpenerLine> match(String words, boolean markedUp) {
            if (words.isEmpty()
                    || words.split(" ").length > LONGEST && !ACTION.matcher(words).find()) {
                return Optional.empty();
            }
            String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
            if (lower.length() != words.length()) {
                return Optional.empty();
            }
            int lead = leadingModifier(lower);
            return opener(lower, lead)
                    .flatMap(opener -> afterVerb(words, lower, lead, opener, markedUp));
        }

        private Optional<Opener> opener(String lower, int from) {
            return openers.stream()
                    .filter(opener -> lower.startsWith(opener.form(), from))
                    .findFirst();
        }

        /** Length of a modifier before the verb: "further resolves". */
        private int leadingModifier(String lower) {
            return modifiers.get("en").stream()
                    .filter(modifier -> lower.startsWith(modifier + " "))
                    .mapToInt(modifier -> modifier.length() + 1)
                    .max()
                    .orElse(0);
        }

        private Optional<OpenerLine> afterVerb(
                String words, String lower, int lead, Opener opener, boolean markedUp) {
            int end = lead + opener.form().length();
            if (end < lower.length()
                    && Character.isLetter(lower.charAt(end))
                    && !isCjk(lower.charAt(end))) {
                return markedUp ? glued(words, end) : Optional.empty();
            }
            end = afterModifiers(lower, end, opener.language());
            String rest = words.substring(end);
            if (rest.isBlank() || rest.matches("\\s*[,:;.]")) {
                return Optional.of(new OpenerLine(trimmed(words), opener.part(), words.length()));
            }
            return opener.part() == Part.PREAMBLE || !opener.addressed()
                    ? firstClause(words, end, opener)
                    : addressed(words, end, opener);
        }

        /** "notingrecalling": the verb put in is the second one. */
        private Optional<OpenerLine> glued(String words, int at) {
            return match(words.substring(at), false)
                    .map(
                            second ->
                                    new OpenerLine(
                                            second.heading(), second.part(), at + second.end()));
        }

        private int afterModifiers(String lower, int end, String language) {
            int at = end;
            for (int before = -1; before != at; ) {
                before = at;
                for (String modifier : modifiers.get(language)) {
                    String rest = lower.substring(at);
                    int blank = rest.length() - rest.replaceFirst("^,?\\s+", "").length();
                    int stop = at + blank + modifier.length();
                    if (blank > 0
                            && rest.startsWith(modifier, blank)
                            && (stop == lower.length()
                                    || !Character.isLetter(lower.charAt(stop)))) {
                        at = stop;
                        break;
                    }
                }
            }
            return at;
        }

        /** "resolves that ...;": the first clause stands on the heading's own line. */
        private Optional<OpenerLine> firstClause(String words, int end, Opener opener) {
            String rest = words.substring(end).replaceFirst("^[,:]?\\s*", "");
            boolean infinitive = opener.part() == Part.OPERATIVE && rest.startsWith("to ");
            if (infinitive && lexicon.infinitive(firstVerb(rest)).isPresent()) {
                return addressed(
                        words,
                        end + words.substring(end).indexOf("to ") + 3 + firstVerb(rest).length(),
                        opener);
            }
            boolean clause = CLAUSE_START.matcher(rest).matches() || opener.part() == Part.PREAMBLE;
            return clause && Terminators.closes(words) && !rest.matches("\\d.*")
                    ? Optional.of(
                            new OpenerLine(
                                    trimmed(words.substring(0, end)),
                                    opener.part(),
                                    words.length() - rest.length()))
                    : Optional.empty();
        }

        private static String firstVerb(String rest) {
            return rest.substring(3).split("[ ,]", 2)[0];
        }

        /** "instructs the Secretary-General", perhaps with its one clause on the same line. */
        private Optional<OpenerLine> addressed(String words, int end, Opener opener) {
            String rest = words.substring(end).replaceFirst("^[,:]?\\s*", "");
            if (rest.matches("\\d.*") || rest.startsWith("that ") || rest.startsWith("to ")) {
                return firstOrVerb(words, end, opener, rest);
            }
            var action = ACTION.matcher(words);
            boolean sentence = Terminators.closes(words) && action.find(end);
            if (sentence) {
                return Optional.of(
                        new OpenerLine(
                                trimmed(words.substring(0, action.start())),
                                opener.part(),
                                action.end()));
            }
            return SENTENCE.matcher(words).matches()
                    ? Optional.empty()
                    : Optional.of(new OpenerLine(trimmed(words), opener.part(), words.length()));
        }

        private Optional<OpenerLine> firstOrVerb(
                String words, int end, Opener opener, String rest) {
            return rest.matches("\\d.*") ? Optional.empty() : firstClause(words, end, opener);
        }

        private static boolean isCjk(char c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
        }

        private static String trimmed(String words) {
            return words.replaceFirst("[\\s,:;.]+$", "");
        }
    }
}
