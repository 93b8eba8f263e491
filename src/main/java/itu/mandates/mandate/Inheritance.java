package itu.mandates.mandate;

import itu.mandates.mandate.HeadingReader.Opening;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.model.Mandate.Words;
import java.util.List;
import java.util.Optional;

/**
 * What a clause takes over from what it stands in.
 *
 * @param opening of the section, or of the section of the clause that calls an annex
 * @param through the clause that calls the annex
 * @param annex whether the clause is in an annex
 * @param open of a clause that ends in ":" and says who shall act but not what: its items do
 * @param governing the verb of that clause if its items only say what it governs: "shall ensure
 *     that:"
 * @param conditions of the clauses that it is an item of
 */
record Inheritance(
        Opening opening,
        Optional<Identifier> through,
        boolean annex,
        boolean item,
        Optional<Start> open,
        Optional<Words> governing,
        List<Slot> conditions) {

    Inheritance {
        conditions = List.copyOf(conditions);
    }

    static Inheritance by(Opening opening) {
        return new Inheritance(
                opening,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                opening.conditions());
    }

    static Inheritance inAnnex(Opening opening, Optional<Identifier> through) {
        return new Inheritance(
                opening, through, true, false, Optional.empty(), Optional.empty(), List.of());
    }

    Inheritance item(Optional<Start> from, Optional<Words> verb, List<Slot> inherited) {
        return new Inheritance(opening, through, annex, true, from, verb, inherited);
    }
}
