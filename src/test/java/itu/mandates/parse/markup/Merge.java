package itu.mandates.parse.markup;

import itu.mandates.Sources;
import itu.mandates.model.Clause;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Two clauses merged as a converter that loses the marks of tracked changes would: what is only in
 * the first is deleted, what is only in the second is inserted, both side by side.
 *
 * @param old wording of the base
 * @param proposed wording of the draft
 * @param hunks the edits made, in order
 * @param from the text of the proposed wording, which no reader may have seen
 */
record Merge(String old, String proposed, String merged, List<Hunk> hunks, Revision from) {

    record Hunk(String deleted, String inserted) {}

    /** Clauses of different texts that share at least this part of their words are merged. */
    private static final double ALIKE = 0.6;

    /** Every pair of clauses of different texts of the real documents that are alike. */
    static List<Merge> all() {
        var merges = new ArrayList<Merge>();
        var texts =
                Sources.documents().stream()
                        .flatMap(document -> document.revisions().stream())
                        .filter(text -> !text.isDraft())
                        .toList();
        for (Revision one : texts) {
            for (Revision other : texts) {
                if (one != other) {
                    merge(one, other, merges);
                }
            }
        }
        return merges;
    }

    private static void merge(Revision one, Revision other, List<Merge> merges) {
        for (Clause clause : one.allClauses().toList()) {
            for (Clause next : other.allClauses().toList()) {
                boolean differ = !clause.text().equals(next.text());
                var merge = of(clause.text(), next.text(), other);
                if (differ && merge.likeness() >= ALIKE) {
                    merges.add(merge);
                }
            }
        }
    }

    private double likeness() {
        int gone = hunks.stream().mapToInt(hunk -> hunk.deleted().length()).sum();
        int put = hunks.stream().mapToInt(hunk -> hunk.inserted().length()).sum();
        return 1 - (double) (gone + put) / (old.length() + proposed.length());
    }

    /** Whether something is deleted with nothing inserted beside it: that leaves no trace. */
    boolean hidesADeletion() {
        return hunks.stream().anyMatch(hunk -> hunk.inserted().isBlank());
    }

    Passage words() {
        return Passage.of(merged, 0);
    }

    static Merge of(String old, String proposed, Revision from) {
        var base = tokens(old);
        var to = tokens(proposed);
        int[][] common = common(base, to);
        var merged = new StringBuilder();
        var hunks = new ArrayList<Hunk>();
        var gone = new StringBuilder();
        var put = new StringBuilder();
        for (int i = 0, j = 0; i < base.size() || j < to.size(); ) {
            boolean both = i < base.size() && j < to.size();
            if (both && base.get(i).equals(to.get(j))) {
                flush(gone, put, merged, hunks);
                merged.append(base.get(i++));
                j++;
            } else if (j == to.size() || i < base.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.append(base.get(i++));
            } else {
                put.append(to.get(j++));
            }
        }
        flush(gone, put, merged, hunks);
        return new Merge(old, proposed, merged.toString(), hunks, from);
    }

    /** Now deletion first, now insertion: by the number of edits so far. */
    private static void flush(
            StringBuilder gone, StringBuilder put, StringBuilder merged, List<Hunk> hunks) {
        if (gone.isEmpty() && put.isEmpty()) {
            return;
        }
        if (gone.indexOf(" ") == 0 && put.indexOf(" ") == 0) {
            merged.append(' ');
            gone.deleteCharAt(0);
            put.deleteCharAt(0);
        }
        boolean deletionFirst = hunks.size() % 2 == 0;
        merged.append(deletionFirst ? gone : put).append(deletionFirst ? put : gone);
        hunks.add(new Hunk(gone.toString(), put.toString()));
        gone.setLength(0);
        put.setLength(0);
    }

    /** Words and marks, each with the blank before it. */
    private static List<String> tokens(String text) {
        return text.isEmpty()
                ? Collections.emptyList()
                : Arrays.asList(text.split("(?=[ ])|(?=[;,.:)](?: |$))|(?<=[(])"));
    }

    private static int[][] common(List<String> from, List<String> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] =
                        from.get(i).equals(to.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
