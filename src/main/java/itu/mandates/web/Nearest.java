package itu.mandates.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of the names that there are a mistyped one is nearest to. */
public final class Nearest {

    private static final int MOST = 5;
    private static final int LETTERS_A_MISTAKE = 4;
    private static final int FEWEST = 2;

    private Nearest() {}

    private record Near(String name, int mistakes) {}

    /** Those with the fewest letters to change, up to one in four, the nearest first. */
    public static List<String> to(String asked, Stream<String> offered) {
        int most = Math.max(FEWEST, asked.length() / LETTERS_A_MISTAKE);
        return offered.filter(name -> Math.abs(name.length() - asked.length()) <= most)
                .distinct()
                .map(name -> new Near(name, mistakes(asked, name)))
                .filter(near -> near.mistakes() <= most && near.mistakes() < asked.length())
                .sorted(Comparator.comparingInt(Near::mistakes).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** How many letters must be put in, left out or changed to get from one to the other. */
    static int mistakes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[other.length()];
    }
}
