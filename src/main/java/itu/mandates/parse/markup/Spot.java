package itu.mandates.parse.markup;

import java.util.List;

/**
 * An insertion and the words of the base text around it, some of which may be deleted.
 *
 * @param words all words of the clause
 * @param from first character of the insertion
 * @param to character behind its last
 * @param low where the words of the base text before it begin that are not yet read as deleted
 * @param high where those behind it end
 * @param gone what was found deleted in this clause so far
 */
record Spot(String words, int from, int to, int low, int high, List<String> gone) {

    String inserted() {
        return words.substring(from, to);
    }

    /** Words of the base text before the insertion. */
    String left() {
        return words.substring(low, from);
    }

    /** Words of the base text behind it. */
    String right() {
        return words.substring(to, high);
    }

    boolean gluedLeft() {
        return Glue.at(words, from);
    }

    boolean gluedRight() {
        return Glue.at(words, to);
    }

    /** The last {@code length} characters before the insertion deleted, and it put in. */
    Choice replacesLeft(int length, String evidence, double confidence) {
        return new Choice(from - length, from, to, true, evidence, confidence, List.of(), false);
    }

    /** The first {@code length} characters behind the insertion deleted, and it put in. */
    Choice replacesRight(int length, String evidence, double confidence) {
        return new Choice(from, to, to + length, false, evidence, confidence, List.of(), false);
    }
}
