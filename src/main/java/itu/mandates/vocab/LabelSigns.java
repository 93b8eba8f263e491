package itu.mandates.vocab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters and digits of other scripts in labels, and the Latin ones that they stand for in
 * identifiers: data/label-signs.tsv.
 */
public final class LabelSigns {

    private static final int LATIN_LETTERS = 26;

    private final Map<Character, Character> alike;
    private final List<String> alphabets;

    private LabelSigns(Map<Character, Character> alike, List<String> alphabets) {
        this.alike = Map.copyOf(alike);
        this.alphabets = List.copyOf(alphabets);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException for a malformed row, naming file, line and column
     */
    public static LabelSigns load() {
        Map<Character, Character> alike = new HashMap<>();
        var table = Table.load("data", "label-signs.tsv");
        for (var row : table.rows()) {
            String signs = row.text("signs");
            String latin = row.optional("latin").orElse("");
            if (row.text("kind").equals("alike")) {
                if (signs.length() != latin.length()) {
                    throw row.error("latin", "has not as many signs as the column before");
                }
                for (int i = 0; i < signs.length(); i++) {
                    alike.put(signs.charAt(i), latin.charAt(i));
                }
            }
        }
        return new LabelSigns(
                alike,
                table.rows().stream()
                        .filter(row -> row.text("kind").equals("rank"))
                        .map(row -> row.text("signs"))
                        .toList());
    }

    /** The first {@code length} characters with every look-alike and digit put into Latin. */
    public String toLatin(String words, int length) {
        var head = new StringBuilder(words.substring(0, Math.min(length, words.length())));
        for (int i = 0; i < head.length(); i++) {
            char sign = head.charAt(i);
            head.setCharAt(i, sign < 'Ѐ' ? sign : alike.getOrDefault(sign, sign));
        }
        return head.toString();
    }

    /** Whether the alphabet that {@code label} counts in is another one, as its letter shows. */
    public boolean isForeign(String label) {
        return label.length() == 1 && label.charAt(0) > 'z' && !alphabetsOf(label).isEmpty();
    }

    /**
     * The place of a letter in the alphabet that {@code other}, a label of the same list, is of.
     *
     * @return from 1; 0 if it is no letter of that alphabet
     */
    public int rank(String label, String other) {
        return label.length() != 1 || !isForeign(other)
                ? 0
                : alphabetsOf(other).get(0).indexOf(label) + 1;
    }

    /**
     * The label with the Latin letter of the same rank.
     *
     * @param other a label of the same list that shows in which alphabet it counts
     */
    public String latin(String label, String other) {
        int rank = rank(label, other);
        if (rank == 0) {
            return label;
        }
        String letter = String.valueOf((char) ('a' + (rank - 1) % LATIN_LETTERS));
        return rank > LATIN_LETTERS ? letter + letter : letter;
    }

    private List<String> alphabetsOf(String label) {
        return alphabets.stream().filter(alphabet -> alphabet.contains(label)).toList();
    }
}
