package itu.mandates.parse;

import java.util.regex.Pattern;

/**
 * What the end of an item says. ITU's lists end their items with ";", the last of a section with
 * ",", the last of all with ".".
 */
final class Terminators {

    private static final Pattern CLOSED =
            Pattern.compile(
                    "[;,.:؛،；，。：、](?:\\s(?:and|or|and/or|either|et|ou|y|o|и|или))?[\"”’»)）]?$");
    private static final Pattern MADE_LAST = Pattern.compile(";,$");

    /** The longest end: ";", " and/or" and a quotation mark. */
    private static final int TAIL = 10;

    private Terminators() {}

    static boolean closes(String words) {
        return CLOSED.matcher(tail(words)).find();
    }

    /**
     * Whether a marked-up text makes this item the last of its section: ";" deleted, "," put in.
     */
    static boolean madeLast(String words) {
        return MADE_LAST.matcher(tail(words)).find();
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - TAIL));
    }

    /** Whether words end a sentence or an item, with more to come of neither. */
    static boolean ends(String words) {
        return !words.isEmpty() && ".;؛；。".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether they end in a comma, as the last item of a section does. */
    static boolean endsSection(String words) {
        return !words.isEmpty() && ",،，".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether they announce a list. */
    static boolean announces(String words) {
        return !words.isEmpty() && ":：".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
