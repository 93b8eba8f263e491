package itu.mandates.mandate;

import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Mandates by the clauses that give them. */
public final class MandateIndex {

    private final Map<Identifier, List<Mandate>> byClause;

    public MandateIndex(List<Mandate> mandates) {
        byClause = mandates.stream().collect(Collectors.groupingBy(Mandate::clause));
    }

    /** Those of one clause, in order of its words; none if it gives none. */
    public List<Mandate> of(Identifier clause) {
        return byClause.getOrDefault(clause, List.of());
    }
}
