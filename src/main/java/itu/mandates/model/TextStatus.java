package itu.mandates.model;

import java.util.Locale;

/** How far the words of a clause are those that were adopted or proposed. */
public enum TextStatus {
    /** As printed. */
    CLEAN,
    /** Deletions and insertions that had run together were told apart. */
    RECOVERED,
    /** As recovered, but another reading is possible. */
    AMBIGUOUS,
    /** Deletions and insertions may stand side by side. */
    AS_FLATTENED;

    /** The coded value: clean, recovered, ambiguous, asFlattened. */
    public String code() {
        return this == AS_FLATTENED ? "asFlattened" : name().toLowerCase(Locale.ROOT);
    }
}
