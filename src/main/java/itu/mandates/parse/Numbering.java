package itu.mandates.parse;

import itu.mandates.parse.Label.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the lists of one section have counted. Labels are placed by sequence, not by form alone:
 * after h) an i) is the ninth letter, under an item that ends in a colon it is a roman one.
 */
final class Numbering {

    /**
     * Where a label belongs.
     *
     * @param depth 0 for an item of the section, 1 for a sub-item ...
     * @param expected the label that would have come next, where another did
     */
    record Placement(int depth, Optional<String> expected) {}

    /**
     * A list that is open.
     *
     * @param prefix what stands before the last full stop of its labels: "4" for 4.1, 4.2; "" if
     *     none does
     * @param foreign the label of it that shows that it counts in another alphabet
     */
    private record Level(Style style, int index, String prefix, Optional<Label> foreign) {

        /** With the next label. */
        Level at(Label label) {
            boolean shows = style == Style.ALPHA && label.isForeign();
            return new Level(
                    style,
                    of(label),
                    prefix,
                    shows ? foreign.or(() -> Optional.of(label)) : foreign);
        }

        /** The place of a label in it; 0 if it does not count so. */
        int of(Label label) {
            return foreign.map(label::rank).filter(rank -> rank > 0).orElse(label.index(style));
        }

        String name() {
            String own = Label.name(style, index);
            return prefix.isEmpty() ? own : prefix + "." + own;
        }
    }

    /** ITU's lists go no deeper than 4, a), i). */
    private static final int DEEPEST = 3;

    private final List<Level> levels = new ArrayList<>();

    /** Whether {@code label} counts on in one of the open lists or begins the section's first. */
    boolean awaits(Label label) {
        if (levels.isEmpty()) {
            return styles(label).stream().anyMatch(style -> label.index(style) == 1);
        }
        return continues(label);
    }

    /** Whether {@code label} counts on in one of the open lists. */
    boolean continues(Label label) {
        return levels.stream().anyMatch(level -> continues(level, label));
    }

    /** Whether a dotted label counts on in an open list, or begins one below an open item. */
    boolean admits(Label label) {
        return levels.stream()
                .anyMatch(
                        level ->
                                continues(level, label)
                                        || level.name().equals(label.prefix())
                                                && label.index(Style.DECIMAL) == 1);
    }

    /** Whether a dotted label may stand behind what was counted: "6.4" behind 1 does not. */
    boolean mayFollow(Label label) {
        boolean related =
                levels.stream()
                        .map(level -> List.of(level.prefix(), level.name()))
                        .anyMatch(names -> names.contains(label.prefix()));
        boolean begins = label.index(Style.DECIMAL) == 1 && !label.prefix().equals("0");
        return levels.isEmpty() || related || begins;
    }

    /** The number that an item of the section itself would get next. */
    int next() {
        return levels.isEmpty() ? 1 : levels.get(0).index() + 1;
    }

    /**
     * Places a label and counts on.
     *
     * @param opened whether the item before it ends in a colon
     */
    Placement place(Label label, boolean opened) {
        if (label.isNamed()) {
            levels.clear();
            return new Placement(0, Optional.empty());
        }
        if (label.isDotted()) {
            return dotted(label);
        }
        if (opened && begins(label)) {
            return push(firstStyle(label), label);
        }
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            if (continues(levels.get(depth), label)) {
                return count(depth, label, Optional.empty());
            }
        }
        return begins(label) || levels.isEmpty() ? push(firstStyle(label), label) : gap(label);
    }

    /** "4.2" follows 4.1, 4.1 is a sub-item of 4; where there is no 4, of the item before it. */
    private Placement dotted(Label label) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            if (levels.get(depth).prefix().equals(label.prefix())) {
                return dotted(label, depth);
            }
            if (levels.get(depth).name().equals(label.prefix())) {
                return dotted(label, depth + 1);
            }
        }
        boolean dottedList = levels.isEmpty() || !levels.get(0).prefix().isEmpty();
        return dotted(label, dottedList ? 0 : 1);
    }

    private Placement dotted(Label label, int depth) {
        levels.subList(depth, levels.size()).clear();
        int index = label.index(Style.DECIMAL);
        levels.add(new Level(Style.DECIMAL, index, label.prefix(), Optional.empty()));
        return new Placement(depth, Optional.empty());
    }

    private boolean begins(Label label) {
        return styles(label).stream()
                .anyMatch(
                        style ->
                                label.index(style) == 1
                                        && levels.stream().noneMatch(l -> l.style() == style));
    }

    private static boolean continues(Level level, Label label) {
        int index = level.of(label);
        return level.prefix().equals(label.prefix())
                && (index == level.index() + 1 || index == level.index() && label.isInserted());
    }

    private Placement push(Style style, Label label) {
        levels.subList(Math.min(levels.size(), DEEPEST), levels.size()).clear();
        Level level = new Level(style, 1, "", Optional.empty());
        levels.add(label.index(style) > 1 ? level.at(label) : level);
        Optional<String> expected =
                label.index(style) == 1 ? Optional.empty() : Optional.of(Label.name(style, 1));
        return new Placement(levels.size() - 1, expected);
    }

    /** A label that skips or goes back: it stays in the innermost list that counts like it. */
    private Placement gap(Label label) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            Level level = levels.get(depth);
            if (level.of(label) > 0 && level.prefix().isEmpty()) {
                return count(
                        depth, label, Optional.of(Label.name(level.style(), level.index() + 1)));
            }
        }
        return push(firstStyle(label), label);
    }

    private Placement count(int depth, Label label, Optional<String> expected) {
        Level level = levels.get(depth);
        levels.subList(depth, levels.size()).clear();
        levels.add(level.at(label));
        return new Placement(depth, expected);
    }

    private Style firstStyle(Label label) {
        var fitting = styles(label);
        return fitting.stream()
                .filter(style -> label.index(style) == 1)
                .findFirst()
                .orElse(fitting.isEmpty() ? Style.ALPHA : fitting.get(0));
    }

    private static List<Style> styles(Label label) {
        return List.of(Style.values()).stream().filter(style -> label.index(style) > 0).toList();
    }
}
