package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.EditEvidence;
import java.util.Collection;
import java.util.Optional;

/**
 * Tells deletions and insertions of a marked-up text apart.
 *
 * <p>A clause all of whose base words are found again and nothing else is CLEAN; one with edits
 * that hard evidence shows is RECOVERED; one with an edit that can be read in two ways is
 * AMBIGUOUS, and its {@code alternative} is the whole wording of the other reading; where nothing
 * is known it stays AS_FLATTENED. A label that changed is an edit too, though not of the wording:
 * its span lies before the words.
 */
public final class MarkupRecovery {

    private final EditEvidence evidence = EditEvidence.load();
    private final ClauseReader reader;

    /**
     * @param held texts from which to learn which words stand together
     */
    public MarkupRecovery(Collection<Revision> held) {
        this.reader = new ClauseReader(evidence, new Corpus(held));
    }

    /**
     * @param draft any text; one in which nothing runs together comes back as it is
     * @param base the edition it would change, if held
     */
    public Revision recover(Revision draft, Optional<Revision> base) {
        if (!runsTogether(draft)) {
            return draft;
        }
        var recovered =
                base.map(held -> new AgainstBase(draft, held, reader, evidence).revision())
                        .orElseGet(() -> new WithoutBase(draft, evidence).revision());
        return recovered.withCopies(
                draft.copies().stream().map(copy -> recover(copy, base)).toList());
    }

    /** Whether deletions and insertions may stand side by side in it. */
    static boolean runsTogether(Revision draft) {
        return draft.allClauses().anyMatch(MarkupRecovery::isFlattened);
    }

    static boolean isFlattened(Clause clause) {
        return clause.status() == TextStatus.AS_FLATTENED;
    }
}
