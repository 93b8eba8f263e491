package itu.mandates.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A numbered proposal of a contribution to change a resolution.
 *
 * @param action ADD, MOD, SUP or NOC, as printed before the text
 * @param number the proposal's own number ("ARB/21A19/1"), if printed
 */
public record Proposal(String action, Optional<String> number, List<Run> runs) {

    /** Proposals to suppress a resolution or to leave it carry no text. */
    private static final Set<String> WITHOUT_TEXT = Set.of("SUP", "NOC");

    /** Whether words are proposed, and not only what to do with those that there are. */
    public boolean carriesText() {
        return !WITHOUT_TEXT.contains(action);
    }

    /** Whether it proposes a resolution that there is not yet. */
    public boolean isNew() {
        return action.equals("ADD");
    }
}
