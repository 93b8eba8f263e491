package itu.mandates.parse;

import itu.mandates.vocab.LabelSigns;
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

    /** No label is longer: "(viii quinquies)". */
    private static final int LONGEST = 24;

    private static final String SUFFIX = "(?:\\s?-?(?:bis|ter|quater|quinquies))?";
    private static final String DOTTED =
            "(?:\\d{1,3}(?:bis|ter)?|[A-Z])(?:\\.\\d{1,2}(?:bis|ter)?){1,3}";
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "[(（]?((?:[a-z]{1,2}|[ivxl]{1,6}|\\d{1,3}(?:\\.\\d{1,2}){0,3}|[ء-ي][\u0640\u200D]?|[а-я])"
                            + SUFFIX
                            + ")\\s?[)）]\\s?((?:bis|ter|quater)\\b)?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "((?:" + DOTTED + "|\\d{1,3})" + SUFFIX + ")(\\.)?(?=\\s|\\p{L}|$)\\s*");
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}\\p{Ll}+ \\d{1,2})");
    private static final List<String> ROMAN_NUMERALS =
            List.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

    private static final LabelSigns SIGNS = LabelSigns.load();
    private static final Pattern NOT_NAMED = Pattern.compile("[\\s\u0640\u200D]");

    /** What stands behind the label in "b) and c) above", "1.2 to 1.4", "c) iv) above". */
    private static final Pattern CITED_ON =
            Pattern.compile(
                    "(?iu)(?:(?:and|or|to|et|ou|à|y|o|a|и|или|до)\\s(?:[a-z]{1,2}|[ivxl]{1,6}|\\d{1,2}(?:\\.\\d{1,2})*+[a-z]?)"
                            + "(?:\\)|(?<=\\d)(?=[\\s,;:.]))"
                            + "|(?:[a-z]{1,2}|[ivxl]{1,6})\\)\\s(?:above|below)).*");

    private static final Pattern INSERTED = Pattern.compile("-?(bis|ter|quater|quinquies)$");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}");

    /** The label at the beginning of a line, if it has one. */
    static Optional<Label> of(TextLine line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String head = SIGNS.toLatin(line.text(), LONGEST);
        Matcher bracketed = BRACKETED.matcher(head);
        if (bracketed.lookingAt()) {
            String suffix = bracketed.group(2) == null ? "" : bracketed.group(2);
            return Optional.of(
                    new Label(plain(bracketed.group(1)) + suffix, true, bracketed.end(), true));
        }
        Matcher numbered = NUMBERED.matcher(head);
        if (numbered.lookingAt()) {
            return Optional.of(numbered(line, numbered));
        }
        Matcher named = NAMED.matcher(head);
        return named.lookingAt() && (named.end() == line.text().length() || line.isTab(named.end()))
                ? Optional.of(new Label(named.group(1), false, named.end(), true))
                : Optional.empty();
    }

    private static Label numbered(TextLine line, Matcher numbered) {
        String printed = numbered.group(1);
        boolean firm =
                line.isTab(numbered.end(1)) || numbered.group(2) != null || printed.contains(".");
        return new Label(plain(printed), false, numbered.end(), firm);
    }

    /** The label of an item whose own was lost. */
    static Label restored(int number) {
        return new Label(Integer.toString(number), false, 0, true);
    }

    Label named(String other) {
        return new Label(other, bracketed, end, firm);
    }

    /** Whether the line goes on citing labels, so that its own may be one that is cited. */
    boolean isCitedIn(TextLine line) {
        return CITED_ON.matcher(line.text().substring(end)).matches();
    }

    boolean isNamed() {
        return name.contains(" ") && Character.isUpperCase(name.charAt(0));
    }

    boolean isDotted() {
        return !isNamed() && name.indexOf('.') > 0;
    }

    /** What stands before the last full stop of "4.1": "4"; "" if it has none. */
    String prefix() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** Whether it was put in between two others: "1bis". */
    boolean isInserted() {
        return INSERTED.matcher(name).find();
    }

    /** As ITU cites it: "3", "i)", "a)". */
    String cited() {
        return !bracketed && (Character.isDigit(name.charAt(0)) || isDotted()) || isNamed()
                ? name
                : name + ")";
    }

    /** Whether its letter shows that it counts in another alphabet than the Latin one. */
    boolean isForeign() {
        return SIGNS.isForeign(name);
    }

    /**
     * As it stands in an identifier: "3", "i", "1bis", "principle-1".
     *
     * @param foreign a label of the same list that shows in which other alphabet it counts
     */
    String slug(Optional<Label> foreign) {
        String latin = foreign.map(other -> SIGNS.latin(name, other.name)).orElse(name);
        return latin.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }

    /** Its place in the alphabet that {@code foreign} counts in; 0 if it is no letter of it. */
    int rank(Label foreign) {
        return SIGNS.rank(name, foreign.name);
    }

    /** Its place in a list that counts in this style, from 1; 0 if it does not fit the style. */
    int index(Style style) {
        String own = name.substring(name.lastIndexOf('.') + 1);
        String stem = isInserted() ? INSERTED.matcher(own).replaceFirst("") : own;
        return switch (style) {
            case DECIMAL -> DECIMAL.matcher(stem).matches() ? Integer.parseInt(stem) : 0;
            case ROMAN -> ROMAN_NUMERALS.indexOf(stem) + 1;
            case ALPHA -> alpha(stem);
        };
    }

    private static int alpha(String stem) {
        if (stem.isEmpty()
                || stem.length() > 2
                || stem.charAt(0) != stem.charAt(stem.length() - 1)) {
            return 0;
        }
        char letter = stem.charAt(0);
        boolean latin = letter >= 'a' && letter <= 'z';
        return latin ? 26 * (stem.length() - 1) + letter - 'a' + 1 : SIGNS.rank(stem, stem);
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
        String name = NOT_NAMED.matcher(printed).replaceAll("");
        return name.indexOf('.') > 0 ? name : name.toLowerCase(Locale.ROOT);
    }
}
