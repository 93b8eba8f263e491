package itu.mandates.parse.markup;

import itu.mandates.Sources;
import itu.mandates.model.Edit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.EditEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How much of artificial merges is recovered. */
public final class MergeScore {

    /** So many of so many. */
    public record Share(int right, int of) {

        @Override
        public String toString() {
            return right + " of " + of;
        }

        double value() {
            return of == 0 ? 1 : (double) right / of;
        }
    }

    record Case(Merge merge, Optional<Reading> reading) {}

    private final List<Case> cases;

    private MergeScore(List<Case> cases) {
        this.cases = cases;
    }

    /**
     * Merges of the real documents; the text that a wording is from is not learnt from.
     *
     * @param half 0: the merges on which weights were found, 1: the others
     */
    public static MergeScore measure(int half) {
        var evidence = EditEvidence.load();
        var held =
                Sources.documents().stream()
                        .flatMap(document -> document.revisions().stream())
                        .filter(text -> !text.isDraft())
                        .toList();
        var readers = new HashMap<Identifier, ClauseReader>();
        held.forEach(text -> readers.put(text.id(), readerWithout(text, held, evidence)));
        var merges = Merge.all();
        return new MergeScore(
                IntStream.range(0, merges.size())
                        .filter(i -> i % 2 == half)
                        .mapToObj(merges::get)
                        .map(merge -> read(merge, readers.get(merge.from().id())))
                        .toList());
    }

    private static Case read(Merge merge, ClauseReader reader) {
        return new Case(merge, reader.read(merge.words(), merge.old()));
    }

    private static ClauseReader readerWithout(
            Revision text, List<Revision> held, EditEvidence evidence) {
        var others = held.stream().filter(other -> other != text).toList();
        return new ClauseReader(evidence, new Corpus(others));
    }

    List<Case> cases() {
        return cases;
    }

    /** Clauses whose base text was found again. */
    public Share embedded() {
        long found = cases.stream().filter(c -> c.reading().isPresent()).count();
        return new Share((int) found, cases.size());
    }

    /** Clauses with exactly the wording proposed, of those that hide no deletion. */
    public Share exact() {
        var open = cases.stream().filter(c -> !c.merge().hidesADeletion()).toList();
        return new Share((int) open.stream().filter(MergeScore::isExact).count(), open.size());
    }

    /** The same where the program says that there is one reading only. */
    public Share exactWhereSure() {
        var sure =
                cases.stream()
                        .filter(c -> !c.merge().hidesADeletion())
                        .filter(
                                c ->
                                        c.reading()
                                                .filter(r -> r.status() != TextStatus.AMBIGUOUS)
                                                .isPresent())
                        .toList();
        return new Share((int) sure.stream().filter(MergeScore::isExact).count(), sure.size());
    }

    /** Replacements found with both sides right. */
    public Share replacements() {
        int right = 0;
        int all = 0;
        for (Case each : cases) {
            var left = new ArrayList<>(hunks(each.reading()));
            for (Merge.Hunk hunk : each.merge().hunks()) {
                if (!hunk.deleted().isBlank() && !hunk.inserted().isBlank()) {
                    all++;
                    right += left.remove(stripped(hunk)) ? 1 : 0;
                }
            }
        }
        return new Share(right, all);
    }

    /** Replacements asserted on hard evidence that were made so. */
    public Share hardReplacements() {
        var evidence = EditEvidence.load();
        int right = 0;
        int all = 0;
        for (Case each : cases) {
            var made =
                    new ArrayList<>(
                            each.merge().hunks().stream().map(MergeScore::stripped).toList());
            for (Edit edit : each.reading().map(Reading::edits).orElse(List.of())) {
                if (!edit.deleted().isBlank()
                        && edit.alternative().isEmpty()
                        && evidence.isHard(edit.evidence())) {
                    all++;
                    right += made.remove(hunk(edit)) ? 1 : 0;
                }
            }
        }
        return new Share(right, all);
    }

    static boolean isExact(Case each) {
        return each.reading()
                .filter(reading -> reading.proposed().text().equals(each.merge().proposed()))
                .isPresent();
    }

    private static List<Merge.Hunk> hunks(Optional<Reading> reading) {
        return reading.map(Reading::edits).orElse(List.of()).stream()
                .map(MergeScore::hunk)
                .toList();
    }

    private static Merge.Hunk hunk(Edit edit) {
        return new Merge.Hunk(edit.deleted().strip(), edit.inserted().strip());
    }

    private static Merge.Hunk stripped(Merge.Hunk hunk) {
        return new Merge.Hunk(hunk.deleted().strip(), hunk.inserted().strip());
    }
}
