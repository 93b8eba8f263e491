package itu.mandates.compare;

import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two wordings laid over each other, for whoever shows them to a reader. */
public final class WordRuns {

    private WordRuns() {}

    /**
     * The words of both in order, without a gap; those of the first alone stand before those of the
     * second alone.
     *
     * @param language of both, a tag such as "en"; it decides where words begin and end
     */
    public static List<WordRun> between(String before, String after, String language) {
        return joined(
                WordDifference.of(WordTable.of(before, language), WordTable.of(after, language)));
    }

    /**
     * Without kept words that are no longer than the changes on both sides of them: a reader takes
     * those for one change, and single words kept by chance only hide it.
     */
    private static List<WordRun> joined(List<WordRun> runs) {
        List<Step> steps = Step.of(runs);
        for (int i = 1; i < steps.size() - 1; i++) {
            if (steps.get(i).isBetween(steps.get(i - 1), steps.get(i + 1))) {
                Step one = steps.get(i - 1).with(steps.get(i)).with(steps.get(i + 1));
                steps.subList(i - 1, i + 2).clear();
                steps.add(i - 1, one);
                i = Math.max(0, i - 2);
            }
        }
        return steps.stream().flatMap(step -> step.runs().stream()).toList();
    }

    /**
     * Kept words, or all words that change at one place.
     *
     * @param kept "" where words change
     */
    private record Step(String kept, String deleted, String inserted) {

        static List<Step> of(List<WordRun> runs) {
            var steps = new ArrayList<Step>();
            for (WordRun run : runs) {
                Step step =
                        switch (run.kind()) {
                            case KEPT -> new Step(run.text(), "", "");
                            case DELETED -> new Step("", run.text(), "");
                            case INSERTED -> new Step("", "", run.text());
                        };
                int last = steps.size() - 1;
                if (!step.isKept() && last >= 0 && !steps.get(last).isKept()) {
                    steps.set(last, steps.get(last).with(step));
                } else {
                    steps.add(step);
                }
            }
            return steps;
        }

        boolean isKept() {
            return !kept.isEmpty();
        }

        boolean isBetween(Step before, Step after) {
            return isKept()
                    && !before.isKept()
                    && !after.isKept()
                    && kept.length() <= before.length()
                    && kept.length() <= after.length();
        }

        private int length() {
            return Math.max(deleted.length(), inserted.length());
        }

        Step with(Step next) {
            return new Step(
                    "",
                    deleted + kept + next.kept + next.deleted,
                    inserted + kept + next.kept + next.inserted);
        }

        List<WordRun> runs() {
            return Stream.of(
                            new WordRun(Kind.KEPT, kept),
                            new WordRun(Kind.DELETED, deleted),
                            new WordRun(Kind.INSERTED, inserted))
                    .filter(run -> !run.text().isEmpty())
                    .toList();
        }
    }

    /** How many words there are in a text, in any language. */
    public static long count(String text) {
        return WordTable.of(text, "und").words().size();
    }
}
