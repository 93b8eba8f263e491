package itu.mandates.parse;

import itu.mandates.model.Part;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import itu.mandates.vocab.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A section heading: a head verb and whom it addresses ("instructs the Secretary-General"), or the
 * verb alone ("resolves"). Not a list of headings: any addressee will do.
 *
 * @param heading as printed, without punctuation at its end
 * @param part preamble or operative
 * @param end where the heading ends in the line's words; what follows is its first clause
 * @param bare whether it is verb and modifiers alone
 * @param addressed whether someone may be named in it
 */
record OpenerLine(String heading, Part part, int end, boolean bare, boolean addressed) {

    /** ITU's longest headings name four officers; a sentence is longer still. */
    private static final int LONGEST = 60;

    /** No opener with its modifiers and infinitive is longer. */
    private static final int HEAD = 160;

    private static final Pattern COUNTED = Pattern.compile("\\d|[a-z]{1,3}\\)");
    private static final Pattern BLANK = Pattern.compile("[,:，：]?\\s*");

    /** Recognises headings with the verbs of one lexicon. */
    static final class Recogniser {
        private final OpenerIndex index;
        private final WordList clauseWords;
        private final Pattern action;

        Recogniser(Lexicon lexicon, WordList clauseWords) {
            this.index = new OpenerIndex(lexicon);
            this.clauseWords = clauseWords;
            this.action = Pattern.compile(",?\\s(?=(?:to|that)\\s\\p{Ll})");
        }

        /** Whether words begin as clauses do behind a heading: "that", "to". */
        boolean beginsClause(String words) {
            return clauseWords.begins(words);
        }

        /**
         * A heading that is a whole line, or that its first clause follows up to the line's end.
         */
        Optional<OpenerLine> match(String words, boolean markedUp) {
            return match(words, markedUp, Terminators.closes(words));
        }

        /**
         * @param words a line's words, or what follows its label
         * @param markedUp whether an old and a new verb may stand side by side
         * @param sentence whether the words go on to the end of a clause, here or on the next line
         */
        Optional<OpenerLine> match(String words, boolean markedUp, boolean sentence) {
            if (words.isEmpty() || !index.mayBegin(words.charAt(0))) {
                return Optional.empty();
            }
            String head = words.substring(0, Math.min(HEAD, words.length()));
            String lower = head.toLowerCase(Locale.ROOT).replace('’', '\'');
            if (lower.length() != head.length()) {
                return Optional.empty();
            }
            int lead = index.opener(lower, 0).isPresent() ? 0 : index.lead(lower);
            return index.opener(lower, lead)
                    .flatMap(
                            opener ->
                                    new Match(words, lower, opener, sentence)
                                            .at(lead + opener.form().length(), markedUp));
        }

        /** One opener found at the beginning of a line. */
        private final class Match {
            private final String words;
            private final String lower;
            private final Opener opener;
            private final boolean sentence;

            /** Whether an infinitive behind the verb takes an addressee: "resolves to invite". */
            private boolean namesSomeone;

            Match(String words, String lower, Opener opener, boolean sentence) {
                this.words = words;
                this.lower = lower;
                this.opener = opener;
                this.sentence = sentence;
            }

            Optional<OpenerLine> at(int verbEnd, boolean markedUp) {
                if (goesOn(verbEnd)) {
                    return markedUp ? glued(verbEnd) : gluedClause(verbEnd);
                }
                int end = index.afterModifiers(lower, verbEnd, opener.language());
                int from = skip(end);
                if (from >= words.length() || from == words.length() - 1 && closer(from)) {
                    return Optional.of(whole(true));
                }
                if (COUNTED.matcher(words).region(from, words.length()).lookingAt()) {
                    return isYear(from) ? addressed(end) : Optional.empty();
                }
                return opener.part() == Part.PREAMBLE || !opener.addressed()
                        ? firstClause(end, from)
                        : addressed(end);
            }

            private boolean goesOn(int end) {
                return end < lower.length()
                        && Character.isLetter(lower.charAt(end))
                        && Character.UnicodeScript.of(lower.charAt(end))
                                != Character.UnicodeScript.HAN;
            }

            private boolean closer(int at) {
                return ",:;.，：；".indexOf(words.charAt(at)) >= 0;
            }

            /** "invites the 2027 conference" may also begin with the year. */
            private boolean isYear(int from) {
                return opener.addressed()
                        && from + 5 < words.length()
                        && words.substring(from, from + 4).chars().allMatch(Character::isDigit)
                        && words.charAt(from + 4) == ' ';
            }

            /** "notingrecalling": the verb put in is the second one. */
            private Optional<OpenerLine> glued(int at) {
                return match(words.substring(at), false)
                        .map(
                                second ->
                                        new OpenerLine(
                                                second.heading(),
                                                second.part(),
                                                at + second.end(),
                                                second.bare(),
                                                second.addressed()));
            }

            /** "resolvesthat ...": the blank is lost. */
            private Optional<OpenerLine> gluedClause(int at) {
                return clauseWords.begins(lower.substring(at)) && opener.form().length() > 4
                        ? Optional.of(heading(at, at, true))
                        : Optional.empty();
            }

            /** "resolves that ...;": the first clause stands on the heading's own line. */
            private Optional<OpenerLine> firstClause(int end, int from) {
                boolean operative = opener.part() == Part.OPERATIVE;
                var second = operative ? infinitive(from) : Optional.<Integer>empty();
                if (second.isPresent()) {
                    namesSomeone = true;
                    return addressed(index.afterModifiers(lower, second.get(), opener.language()));
                }
                boolean clause = clauseWords.begins(words.substring(from));
                boolean phrase = operative && words.charAt(from - 1) == ' ' && comma(end);
                if (phrase) {
                    return phrase(end);
                }
                return clause || !operative && sentence
                        ? Optional.of(heading(end, from, true))
                        : Optional.empty();
            }

            /** "resolves, in accordance with Annex 1, that ..." or a heading as long as that. */
            private Optional<OpenerLine> phrase(int end) {
                var found = action.matcher(words);
                return sentence && found.find(end)
                        ? Optional.of(heading(found.start(), found.end(), false))
                        : longLine();
            }

            private boolean comma(int end) {
                return words.charAt(end) == ',' && !clauseWords.begins(words.substring(end + 2));
            }

            /** Where the infinitive of another verb ends: "resolves to instruct". */
            private Optional<Integer> infinitive(int from) {
                return index.infinitive(lower, from, opener.language())
                        .or(() -> afterParticle(from))
                        .filter(Opener::addressed)
                        .map(other -> lower.indexOf(other.form(), from) + other.form().length())
                        .filter(end -> !goesOn(end));
            }

            /** "décide de charger": the particle is no part of the infinitive. */
            private Optional<Opener> afterParticle(int from) {
                int blank = lower.indexOf(' ', from);
                return blank > 0 && blank - from <= 3
                        ? index.infinitive(lower, blank + 1, opener.language())
                        : Optional.empty();
            }

            /** "instructs the Secretary-General", perhaps with its one clause on the same line. */
            private Optional<OpenerLine> addressed(int end) {
                int from = skip(end);
                if (from < words.length() && clauseWords.begins(words.substring(from))) {
                    boolean clause = sentence || words.startsWith("that ", from);
                    return clause ? Optional.of(heading(end, from, true)) : longLine();
                }
                var found = action.matcher(words);
                if (sentence && found.find(end)) {
                    return Optional.of(heading(found.start(), found.end(), false));
                }
                return longLine();
            }

            private Optional<OpenerLine> longLine() {
                return Terminators.ends(words) || blanks() >= LONGEST
                        ? Optional.empty()
                        : Optional.of(whole(false));
            }

            private long blanks() {
                return words.chars().filter(c -> c == ' ').limit(LONGEST).count();
            }

            private int skip(int end) {
                var blank = BLANK.matcher(words).region(end, words.length());
                return blank.lookingAt() ? blank.end() : end;
            }

            private OpenerLine whole(boolean bare) {
                return heading(words.length(), words.length(), bare);
            }

            private OpenerLine heading(int end, int clause, boolean bare) {
                return new OpenerLine(
                        trimmed(words.substring(0, end)),
                        opener.part(),
                        clause,
                        bare,
                        opener.addressed() || namesSomeone);
            }
        }
    }

    /** Without the punctuation at its end. */
    static String trimmed(String words) {
        int end = words.length();
        while (end > 0 && " ,:;.，：；、،؛".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
