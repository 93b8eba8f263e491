package itu.mandates.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of an item, without punctuation: "3", "a", "iv", "1bis", "4.1", "Principle 1".
 *
 * @param name as it stands in an identifier's printed form
 * @param bracketed whether a ")" follows it in the source
 * @param end where it ends in the line's words, punctuation and blanks counted
 * @param firm whether its form alone shows that it is a label: a bracket, a full stop or a
 *     tabulator
 */
record Label(String name, boolean bracketed, int end, boolean firm) {

    /** How a list counts. */
    enum Style {
        DECIMAL,
        ALPHA,
        ROMAN
    }

    private static final String SUFFIX = "(?:\\s?-?(?:bis|ter|quater|quinquies))?";
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "\\(?((?:[a-z]{1,2}|[ivxl]{1,6}|\\d{1,3}(?:\\.\\d{1,2}){0,3})"
                            + SUFFIX
                            + ")\\)\\s?((?:bis|ter|quater)\\b)?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(\\d{1,3}(?:\\.\\d{1,2}){0,3}" + SUFFIX + ")(\\.)?(?=\\s|\\p{L}|$)\\s*");
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}\\p{Ll}+ \\d{1,2})");
    private static final List<String> ROMAN_NUMERALS =
            List.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

    /** The label at the beginning of a line, if it has one. */
    static Optional<Label> of(TextLine line) {
        Matcher bracketed = BRACKETED.matcher(line.text());
        if (bracketed.lookingAt()) {
            String suffix = bracketed.group(2) == null ? "" : bracketed.group(2);
            return Optional.of(
                    new Label(plain(bracketed.group(1)) + suffix, true, bracketed.end(), true));
        }
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.lookingAt()) {
            boolean firm =
                    line.isTab(numbered.end(1))
                            || numbered.group(2) != null
                            || numbered.group(1).contains(".");
            return Optional.of(new Label(plain(numbered.group(1)), false, numbered.end(), firm));
        }
        Matcher named = NAMED.matcher(line.text());
        return named.matches()
                ? Optional.of(new Label(named.group(1), false, named.end(), true))
                : Optional.empty();
    }

    /** The label of an item whose own was lost. */
    static Label restored(int number) {
        return new Label(Integer.toString(number), false, 0, true);
    }

    Label named(String other) {
        return new Label(other, bracketed, end, firm);
    }

    boolean isNamed() {
        return Character.isUpperCase(name.charAt(0)) && name.contains(" ");
    }

    boolean isDotted() {
        return name.matches("\\d+(\\.\\d+)+");
    }

    /** As ITU cites it: "3", "i)", "a)". */
    String cited() {
        return Character.isDigit(name.charAt(0)) && !bracketed || isNamed() ? name : name + ")";
    }

    /** As it stands in an identifier: "3", "i", "1bis", "principle-1". */
    String slug() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }

    /** Its place in a list that counts in this style, from 1; 0 if it does not fit the style. */
    int index(Style style) {
        String stem = name.replaceFirst("-?(bis|ter|quater|quinquies)$", "");
        return switch (style) {
            case DECIMAL -> stem.matches("\\d{1,3}") ? Integer.parseInt(stem) : 0;
            case ROMAN -> ROMAN_NUMERALS.indexOf(stem) + 1;
            case ALPHA -> alpha(stem);
        };
    }

    private static int alpha(String stem) {
        if (stem.matches("[a-z]")) {
            return stem.charAt(0) - 'a' + 1;
        }
        return stem.matches("([a-z])\\1") ? 26 + stem.charAt(0) - 'a' + 1 : 0;
    }

    /** The label of number {@code index} in this style. */
    static String name(Style style, int index) {
        return switch (style) {
            case DECIMAL -> Integer.toString(index);
            case ROMAN -> index <= ROMAN_NUMERALS.size() ? ROMAN_NUMERALS.get(index - 1) : "";
            case ALPHA -> index <= 26 ? String.valueOf((char) ('a' + index - 1)) : "";
        };
    }

    private static String plain(String printed) {
        return printed.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
