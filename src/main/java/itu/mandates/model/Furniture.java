package itu.mandates.model;

import java.util.List;

/**
 * What a page carries beside its text: running headers, page numbers, rules, image names,
 * bookmarks, column heads. Out of the text, but not out of the record.
 */
public record Furniture(Kind kind, List<Run> runs) {

    public enum Kind {
        RUNNING_HEADER,
        PAGE_NUMBER,
        RULE,
        IMAGE,
        BOOKMARK,
        ADDRESS,
        COLUMN_HEAD,
        /** Kept, but not understood. */
        UNPARSED
    }

    public Furniture {
        runs = List.copyOf(runs);
    }
}
