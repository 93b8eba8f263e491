package itu.mandates.export.akn;

import itu.mandates.model.Clause;
import itu.mandates.model.Footnote;
import itu.mandates.model.Passage;
import itu.mandates.model.Reference;
import itu.mandates.model.Run;
import itu.mandates.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the references and footnotes of a clause stand in its marked words.
 *
 * @param cited in order, none within another
 * @param notes in order
 */
record Anchors(List<Cited> cited, List<Called> notes) {

    static final Anchors NONE = new Anchors(List.of(), List.of());

    /** Words from {@code from} to {@code to} (end exclusive) that cite; more than one in a list. */
    record Cited(int from, int to, List<Reference> references) {}

    /** A footnote that is called before the character {@code at}. */
    record Called(int at, Footnote note) {}

    /** Those of a clause; what is not found in its words stands at their end. */
    static Anchors of(
            Clause clause, MarkedWords words, List<Reference> references, List<Footnote> notes) {
        return new Anchors(cited(clause, words, references), called(clause, words, notes));
    }

    /** Footnotes after the last of the words. */
    static Anchors after(String words, List<Footnote> notes) {
        return new Anchors(
                List.of(), notes.stream().map(note -> new Called(words.length(), note)).toList());
    }

    private static List<Cited> cited(Clause clause, MarkedWords words, List<Reference> references) {
        var cited = new ArrayList<Cited>();
        references.stream()
                .map(reference -> cited(clause.wording(), words, reference))
                .sorted(
                        Comparator.comparing(Cited::from)
                                .thenComparing(Cited::to, Comparator.reverseOrder()))
                .forEach(next -> join(cited, next));
        return cited;
    }

    /** A reference whose words begin within those of another is given with it. */
    private static void join(List<Cited> cited, Cited next) {
        int last = cited.size() - 1;
        if (last >= 0 && next.from() < cited.get(last).to()) {
            Cited before = cited.get(last);
            var together = new ArrayList<>(before.references());
            together.addAll(next.references());
            cited.set(last, new Cited(before.from(), before.to(), together));
        } else {
            cited.add(next);
        }
    }

    private static Cited cited(Passage wording, MarkedWords words, Reference reference) {
        String quote = reference.quote();
        int from = nearest(wording.text(), quote, first(wording, reference.span().start()));
        if (from < 0 || quote.isEmpty() || from + quote.length() > words.reading().length) {
            int end = words.text().length();
            return new Cited(end, end, List.of(reference));
        }
        int last = words.reading()[from + quote.length() - 1];
        return new Cited(words.reading()[from], last + 1, List.of(reference));
    }

    /** Where {@code quote} stands that is nearest to {@code position}; -1 if nowhere. */
    private static int nearest(String text, String quote, int position) {
        int after = text.indexOf(quote, position);
        int before = text.lastIndexOf(quote, position);
        boolean later = before < 0 || after >= 0 && after - position < position - before;
        return later ? after : before;
    }

    /** A note stands where its mark stood in the source, the n-th note at the n-th mark. */
    private static List<Called> called(Clause clause, MarkedWords words, List<Footnote> notes) {
        var marks =
                clause.runs().stream()
                        .filter(run -> run.role() == Run.Role.NOTE_MARK)
                        .map(Run::span)
                        .toList();
        var called = new ArrayList<Called>();
        for (int i = 0; i < notes.size(); i++) {
            int at = i < marks.size() ? before(clause, words, marks.get(i)) : words.text().length();
            called.add(new Called(at, notes.get(i)));
        }
        called.sort(Comparator.comparing(Called::at));
        return called;
    }

    private static int before(Clause clause, MarkedWords words, Span mark) {
        int at = first(clause.wording(), mark.start());
        return at < words.reading().length ? words.reading()[at] : words.text().length();
    }

    /** The first character that stands at {@code position} of the source or later. */
    private static int first(Passage words, int position) {
        int low = 0;
        int high = words.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.span(middle, middle + 1).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
