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

    private static final Pattern EDITION =
            Pattern.compile(
                    "(?:(?iu:r[eé]v|пересм)\\.?\\s*)?(?<place>[\\p{L}][\\p{L}\\p{M} .'’-]*?)?(?<sep>,?\\s*)(?<!\\d)(?<year>(?:18|19|20)\\d{2})");
    private static final Pattern CONFERENCE =
            Pattern.compile("(?:(?iu:r[eé]v|пересм)\\.?\\s*)?[A-Z][A-Za-z]+-(?<year>\\d{2,4})\\b");
    private static final Pattern LINE =
            Pattern.compile("\\((?:(?iu:r[eé]v|пересм)\\.?\\s*)?[^()]{0,60}\\d{2,4}\\)");
    private static final Pattern HISTORY =
            Pattern.compile("\\([^()]{3,60}\\d{4}\\)(?:\\s*[–—-]\\s*\\([^()]{3,60}\\d{4}\\))+");

    private static final Pattern LIST =
            Pattern.compile("\\([^();]{3,60}\\d{4}(?:\\s*;\\s*[^();]{3,60}\\d{4})+\\)");

    private Editions() {}

    /** Every edition that the words name, in order. */
    static List<Edition> in(String words) {
        var editions = new ArrayList<Edition>();
        Matcher matcher = EDITION.matcher(words);
        while (matcher.find()) {
            String place = matcher.group("place") == null ? "" : matcher.group("place");
            editions.add(new Edition(placeName(place), Integer.parseInt(matcher.group("year"))));
        }
        return editions.isEmpty() ? byConference(words) : List.copyOf(editions);
    }

    /** "(Rev.WRC-15)", "(Mob-87)": the year alone, the place stands in the register. */
    private static List<Edition> byConference(String words) {
        Matcher matcher = CONFERENCE.matcher(words);
        if (!matcher.find()) {
            return List.of();
        }
        int year = Integer.parseInt(matcher.group("year"));
        return List.of(new Edition("", year >= 100 ? year : year < 60 ? 2000 + year : 1900 + year));
    }

    /** Whether a line is an edition alone: "(2023)", "(Geneva, 2012)". */
    static boolean isLine(String words) {
        return LINE.matcher(words).matches();
    }

    /** Whether a line under the title lists all editions: "(Dubai, 2012; Hammamet, 2016)". */
    static boolean isList(String words) {
        return LIST.matcher(words).matches();
    }

    /** Whether a line is the history of a resolution: "(Busan, 2014) – (Rev. Dubai, 2018)". */
    static boolean isHistory(String words) {
        return HISTORY.matcher(words).matches();
    }

    /** "DUBAI" and "Rev. Dubai" as "Dubai"; mixed case stays as printed. */
    private static String placeName(String printed) {
        String place =
                Passage.normal(printed).replaceFirst("^(?iu:r[eé]v|пересм)\\.?\\s*", "").strip();
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
