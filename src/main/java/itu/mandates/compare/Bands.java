package itu.mandates.compare;

import itu.mandates.vocab.Phrases;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The frequency bands that a clause names: "5 030-5 091 MHz". Clauses of radio conferences are
 * written alike, band by band, and say something else of each.
 */
final class Bands {

    /**
     * @param from the lowest frequency, in hertz
     * @param to the highest
     */
    record Band(double from, double to) {

        private boolean meets(Band other) {
            return from < other.to && other.from < to;
        }
    }

    private static final String NUMBER = "(\\d+(?:[ \u00a0\u202f]\\d{3})*(?:[.,]\\d+)?)";
    private static final String RANGE = NUMBER + "\\s*[-\u2010-\u2014]\\s*" + NUMBER;

    private final Pattern pattern;
    private final List<Phrases.Phrase> units;

    Bands(Phrases phrases, String language) {
        units = phrases.units().stream().filter(unit -> unit.language().equals(language)).toList();
        String any =
                units.stream()
                        .map(unit -> Pattern.quote(unit.form()))
                        .collect(Collectors.joining("|"));
        pattern = Pattern.compile(RANGE + "\\s*(" + any + ")(?!\\p{L})");
    }

    List<Band> in(String text) {
        return units.isEmpty()
                ? List.of()
                : pattern.matcher(text).results().map(this::band).toList();
    }

    private Band band(MatchResult found) {
        double unit = Math.pow(10, power(found.group(3)));
        return new Band(number(found.group(1)) * unit, number(found.group(2)) * unit);
    }

    private int power(String form) {
        return units.stream()
                .filter(unit -> unit.form().equals(form))
                .mapToInt(unit -> Integer.parseInt(unit.code()))
                .findFirst()
                .orElse(0);
    }

    private static double number(String written) {
        return Double.parseDouble(written.replaceAll("[ \u00a0\u202f]", "").replace(',', '.'));
    }

    /** Whether both name bands, and none meets one of the other. */
    static boolean areApart(List<Band> here, List<Band> there) {
        return !here.isEmpty()
                && !there.isEmpty()
                && here.stream().noneMatch(band -> there.stream().anyMatch(band::meets));
    }
}
