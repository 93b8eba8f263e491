package itu.mandates.parse;

import itu.mandates.model.Edition;
import itu.mandates.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places and years as titles, formulae and history lines give them. */
final class Editions {

    /** No bracket with editions is longer. */
    private static final int LONGEST = 400;

    private static final String REVISED =
            "(?:(?iu:r[eé]v|пересм|modified|modifiée|modificada|last amended|amended|المراج\\p{M}*ع\\p{M}*(?: في)?)[.,]?\\s*)";
    private static final Pattern EDITION =
            Pattern.compile(
                    REVISED
                            + "?(?<place>[\\p{L}][\\p{L}\\p{M} .'’-]{0,60}?)?(?<sep>[,،]?\\s*)(?<!\\d)(?<year>(?:18|19|20)\\d{2})");
    private static final Pattern CONFERENCE =
            Pattern.compile(REVISED + "?[A-Z][A-Za-z]{1,12}-(?<year>\\d{2,4})\\b");

    /** "C01", "C-1985, last amended C19": sessions of the Council; the last one counts. */
    private static final Pattern SESSION = Pattern.compile("\\bC-?(?<year>\\d{4}|\\d{2})\\b");

    private static final Pattern YEARS = Pattern.compile("\\((?:\\d{4}[-–])+(?<last>\\d{4})\\)");
    private static final Pattern AT_END =
            Pattern.compile(",\\s*(?<place>\\p{Lu}[\\p{L} .'’-]{1,40}),?\\s+(?<year>\\d{4}),?$");

    private static final Pattern LINE =
            Pattern.compile("\\(" + REVISED + "?[^()]{0,60}\\d{2,4}\\)");
    private static final Pattern HISTORY =
            Pattern.compile("\\([^()]{3,60}\\d{4}\\)(?:\\s*[–—-]\\s*\\([^()]{3,60}\\d{4}\\))+");

    private static final Pattern LIST =
            Pattern.compile("\\([^();]{3,60}\\d{4}(?:\\s*;\\s*[^();]{3,60}\\d{4})+\\)");

    private static final Pattern CALLS =
            Pattern.compile("(?<=\\))[,\\s]*+(?:(?:\\d{1,2}|\\*|bis|ter)[,\\s]*+){1,4}$");

    private static final Pattern REVISED_AT_START = Pattern.compile("^" + REVISED);

    private Editions() {}

    /** Every edition that the words name, in order. */
    static List<Edition> in(String words) {
        if (words.length() > LONGEST) {
            return List.of();
        }
        Matcher years = YEARS.matcher(words);
        if (years.matches()) {
            return List.of(new Edition("", Integer.parseInt(years.group("last"))));
        }
        Matcher session = SESSION.matcher(words);
        List<Edition> sessions =
                session.results().map(found -> new Edition("", year(found.group(1)))).toList();
        if (!sessions.isEmpty()) {
            return sessions.subList(sessions.size() - 1, sessions.size());
        }
        var editions = new ArrayList<Edition>();
        Matcher matcher = EDITION.matcher(words);
        while (matcher.find()) {
            String place = matcher.group("place") == null ? "" : matcher.group("place");
            editions.add(new Edition(placeName(place), Integer.parseInt(matcher.group("year"))));
        }
        return editions.isEmpty() ? byConference(words) : List.copyOf(editions);
    }

    /** The edition at the end of an old formula, which has no bracket: "..., Geneva, 1979,". */
    static List<Edition> atEnd(String formula) {
        Matcher matcher =
                AT_END.matcher(formula.substring(Math.max(0, formula.length() - LONGEST)));
        return matcher.find()
                ? List.of(
                        new Edition(
                                placeName(matcher.group("place")),
                                Integer.parseInt(matcher.group("year"))))
                : List.of();
    }

    /** "(Rev.WRC-15)", "(Mob-87)": the year alone, the place stands in the register. */
    private static List<Edition> byConference(String words) {
        Matcher matcher = CONFERENCE.matcher(words);
        return matcher.find() ? List.of(new Edition("", year(matcher.group("year")))) : List.of();
    }

    private static int year(String printed) {
        int year = Integer.parseInt(printed);
        return year >= 100 ? year : year < 60 ? 2000 + year : 1900 + year;
    }

    /** Whether a line is an edition alone: "(2023)", "(Geneva, 2012)", "(1993-1995-2023)". */
    static boolean isLine(String words) {
        return isBracket(words)
                && (LINE.matcher(words).matches() || YEARS.matcher(words).matches());
    }

    /** Whether a line under the title lists all editions: "(Dubai, 2012; Hammamet, 2016)". */
    static boolean isList(String words) {
        return isBracket(words) && LIST.matcher(words).matches();
    }

    /** Whether a line is the history of a resolution: "(Busan, 2014) – (Rev. Dubai, 2018)". */
    static boolean isHistory(String words) {
        return isBracket(words) && HISTORY.matcher(words).matches();
    }

    /** "(Hammamet, 2016), bis": the line of an edition without the calls of notes behind it. */
    static String withoutCalls(String words) {
        return CALLS.matcher(words).replaceFirst("");
    }

    private static boolean isBracket(String words) {
        return words.length() <= 2 * LONGEST && words.startsWith("(") && words.endsWith(")");
    }

    /** "DUBAI" and "Rev. Dubai" as "Dubai"; mixed case stays as printed. */
    private static String placeName(String printed) {
        String place = REVISED_AT_START.matcher(Passage.normal(printed)).replaceFirst("").strip();
        return place.equals(place.toUpperCase(Locale.ROOT)) ? capitalised(place) : place;
    }

    private static String capitalised(String place) {
        var name = new StringBuilder();
        boolean begins = true;
        for (char c : place.toCharArray()) {
            name.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return name.toString();
    }
}
