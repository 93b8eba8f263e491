package itu.mandates.mandate;

import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import itu.mandates.model.Mandate.Force;
import itu.mandates.model.Mandate.Party;
import java.util.List;

/**
 * Where a frame of a clause begins.
 *
 * @param from place of the first word that belongs to it
 * @param action place of the verb that says what is to be done
 */
record Start(int from, int action, Force force, Addressing addressing) {

    /** Told by the words of the clause, as its subject or behind a verb. */
    static Addressing told(List<Party> to, Basis basis) {
        return new Addressing(to, List.of(), to.isEmpty() ? Basis.NONE : basis);
    }
}
