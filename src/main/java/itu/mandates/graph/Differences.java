package itu.mandates.graph;

import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences in words as one reads them. */
final class Differences {

    private static final String ARROW = " \u2192 ";
    private static final String NOTHING = "\u2013";

    private Differences() {}

    /** "to [-ensure the design of-] {+continue enhancing+} a strategy", as wdiff prints it. */
    static Optional<String> print(List<WordRun> runs) {
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.stream().map(Differences::print).collect(Collectors.joining()));
    }

    private static String print(WordRun run) {
        return switch (run.kind()) {
            case KEPT -> run.text();
            case DELETED -> "[-" + run.text() + "-]";
            case INSERTED -> "{+" + run.text() + "+}";
        };
    }

    /** "should \u2192 shall": what stands in the place of what; blanks alone part no words. */
    static List<String> replaced(List<WordRun> runs) {
        var replaced = new ArrayList<String>();
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (WordRun run : runs) {
            if (run.kind() == Kind.KEPT && !run.text().isBlank()) {
                add(replaced, before, after);
            } else {
                before.append(run.kind() == Kind.INSERTED ? "" : run.text());
                after.append(run.kind() == Kind.DELETED ? "" : run.text());
            }
        }
        add(replaced, before, after);
        return replaced;
    }

    private static void add(List<String> replaced, StringBuilder before, StringBuilder after) {
        if (hasWords(before) || hasWords(after)) {
            replaced.add(shown(before) + ARROW + shown(after));
        }
        before.setLength(0);
        after.setLength(0);
    }

    /** Marks alone are not worth telling. */
    private static boolean hasWords(CharSequence text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static String shown(StringBuilder words) {
        return words.toString().isBlank()
                ? NOTHING
                : words.toString().strip().replaceAll("\\s+", " ");
    }
}
