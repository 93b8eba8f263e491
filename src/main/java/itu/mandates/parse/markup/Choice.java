package itu.mandates.parse.markup;

import java.util.List;

/**
 * One edit in the words of a clause: words deleted, words inserted, side by side. Positions are
 * UTF-16 indices into the words.
 *
 * @param split where one ends and the other begins
 * @param deletionFirst whether the deletion stands before the insertion
 * @param evidence code of data/markup/evidence.tsv
 * @param otherwise what would stand in place of this edit in the other reading; empty list: no edit
 *     there
 * @param open whether there is another reading
 */
record Choice(
        int from,
        int split,
        int to,
        boolean deletionFirst,
        String evidence,
        double confidence,
        List<Choice> otherwise,
        boolean open) {

    static Choice insertion(int from, int to, String evidence, double confidence) {
        return new Choice(from, from, to, true, evidence, confidence, List.of(), false);
    }

    static Choice deletion(int from, int to, String evidence, double confidence) {
        return new Choice(from, to, to, true, evidence, confidence, List.of(), false);
    }

    /** The same edit where another reading is possible. */
    Choice unless(List<Choice> other) {
        return new Choice(from, split, to, deletionFirst, evidence, confidence, other, true);
    }

    int deletedFrom() {
        return deletionFirst ? from : split;
    }

    int deletedTo() {
        return deletionFirst ? split : to;
    }

    int insertedFrom() {
        return deletionFirst ? split : from;
    }

    int insertedTo() {
        return deletionFirst ? to : split;
    }

    boolean deletes(int index) {
        return deletedFrom() <= index && index < deletedTo();
    }

    boolean inserts(int index) {
        return insertedFrom() <= index && index < insertedTo();
    }
}
