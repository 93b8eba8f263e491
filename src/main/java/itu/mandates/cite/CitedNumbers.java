package itu.mandates.cite;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ranges of numbers and labels, written out: "151-154", "a) to d)", "i) to iii)". A range that runs
 * backwards or is too long to be one gives its two ends.
 */
final class CitedNumbers {

    private static final int LONGEST = 200;
    private static final Pattern INTEGER = Pattern.compile("\\d{1,6}");
    private static final Pattern LETTERED = Pattern.compile("\\d[\\d.]*[A-Z]");
    private static final Pattern DOTTED = Pattern.compile("(?:\\d{1,3}\\.){1,3}\\d{1,3}");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private CitedNumbers() {}

    static List<String> range(String first, String last) {
        if (INTEGER.matcher(first).matches() && INTEGER.matcher(last).matches()) {
            return integers(Integer.parseInt(first), Integer.parseInt(last), List.of(first, last));
        }
        if (LETTERED.matcher(first).matches() && sameButLast(first, last)) {
            String stem = first.substring(0, first.length() - 1);
            return letters(lastOf(first), lastOf(last)).stream().map(stem::concat).toList();
        }
        if (DOTTED.matcher(first).matches() && DOTTED.matcher(last).matches()) {
            return dotted(first, last);
        }
        String from = first.replace(")", "");
        String to = last.replace(")", "");
        boolean roman = ROMAN.contains(from) && ROMAN.contains(to) && from.length() < to.length();
        if (roman) {
            return written(ROMAN.subList(ROMAN.indexOf(from), ROMAN.indexOf(to) + 1), last);
        }
        if (from.length() == 1 && to.length() == 1 && from.charAt(0) < to.charAt(0)) {
            return written(letters(from.charAt(0), to.charAt(0)), last);
        }
        return List.of(first, last);
    }

    /** "2.1" to "2.4": what stands before the last full stop is the same. */
    private static List<String> dotted(String first, String last) {
        int stop = first.lastIndexOf('.') + 1;
        String stem = first.substring(0, stop);
        if (last.lastIndexOf('.') + 1 != stop || !last.startsWith(stem)) {
            return List.of(first, last);
        }
        return range(first.substring(stop), last.substring(stop)).stream()
                .map(stem::concat)
                .toList();
    }

    /** "197A" and "197C", in that order. */
    private static boolean sameButLast(String first, String last) {
        return first.length() == last.length()
                && first.regionMatches(0, last, 0, first.length() - 1)
                && lastOf(first) < lastOf(last);
    }

    private static char lastOf(String number) {
        return number.charAt(number.length() - 1);
    }

    private static List<String> integers(int first, int last, List<String> ends) {
        boolean plausible = first < last && last - first <= LONGEST;
        return plausible
                ? IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList()
                : ends;
    }

    private static List<String> letters(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).toList();
    }

    /** With the closing bracket that the words have. */
    private static List<String> written(List<String> labels, String example) {
        return example.endsWith(")")
                ? labels.stream().map(label -> label + ")").toList()
                : List.copyOf(labels);
    }
}
