package itu.mandates.parse;

import java.util.List;
import java.util.Optional;

/** The lines that follow the one being read. */
record Ahead(List<TextLine> lines, int from) {

    /** How far it is worth looking: page noise and notes of one page. */
    private static final int REACH = 40;

    /** The {@code count}-th line with words from here, from 1; page noise does not count. */
    Optional<TextLine> text(int count) {
        int found = 0;
        int end = Math.min(lines.size(), from + REACH);
        for (int at = from; at < end; at++) {
            TextLine line = lines.get(at);
            if (isText(line) && ++found == count) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static boolean isText(TextLine line) {
        return !line.isEmpty() && FurnitureLine.of(line).isEmpty();
    }
}
