package itu.mandates.model;

import java.util.List;
import java.util.Optional;

/**
 * A note to a clause or to the title.
 *
 * @param label the printed mark, "" if lost
 * @param noteOf the clause it is called from, if known; otherwise it is a note to the title
 */
public record Footnote(String label, Passage words, Optional<Identifier> noteOf, List<Run> runs) {

    public Footnote {
        runs = List.copyOf(runs);
    }
}
