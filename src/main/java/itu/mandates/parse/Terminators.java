package itu.mandates.parse;

import java.util.regex.Pattern;

/**
 * What the end of an item says. ITU's lists end their items with ";", the last of a section with
 * ",", the last of all with ".".
 */
final class Terminators {

    private static final Pattern CLOSED =
            Pattern.compile(".*[;,.:](?:\\s(?:and|or|and/or|either))?[\"”’)]?$");
    private static final Pattern MADE_LAST = Pattern.compile(".*;,$");

    private Terminators() {}

    static boolean closes(String words) {
        return CLOSED.matcher(words).matches();
    }

    /**
     * Whether a marked-up text makes this item the last of its section: ";" deleted, "," put in.
     */
    static boolean madeLast(String words) {
        return MADE_LAST.matcher(words).matches();
    }
}
