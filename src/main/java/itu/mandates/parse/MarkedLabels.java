package itu.mandates.parse;

import itu.mandates.parse.Label.Style;
import java.util.Optional;

/**
 * Tells old and new label apart where a marked-up text prints both as one: "gj)" is old g, new j;
 * "59" is old 5, new 9. Both sequences must count on (reference: the label step of the method for
 * flattened text, design section 7).
 */
final class MarkedLabels {

    private int lastNew;
    private int lastOld;

    /** The label that the proposed text prints where the source prints {@code printed}. */
    Label proposed(Label printed) {
        for (Style style : Style.values()) {
            var split = split(printed, style);
            if (split.isPresent()) {
                return printed.named(split.get());
            }
        }
        for (Style style : Style.values()) {
            if (printed.index(style) == lastNew + 1) {
                count(lastOld + 1);
                break;
            }
        }
        return printed;
    }

    /** The new label, if the printed one is an old label followed by the next new one. */
    private Optional<String> split(Label printed, Style style) {
        String next = Label.name(style, lastNew + 1);
        String name = printed.name();
        if (next.isEmpty() || name.equals(next) || !name.endsWith(next)) {
            return Optional.empty();
        }
        int old = printed.named(name.substring(0, name.length() - next.length())).index(style);
        if (old == 0 || old > lastOld + 1) {
            return Optional.empty();
        }
        count(old);
        return Optional.of(next);
    }

    private void count(int old) {
        lastNew++;
        lastOld = old;
    }
}
