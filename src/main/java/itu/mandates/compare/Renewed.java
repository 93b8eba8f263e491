package itu.mandates.compare;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.ClauseChange.Kind;
import itu.mandates.model.Identifier;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which clauses say something that the text before did not: those that were added, reworded, split
 * or merged; of a draft whose base is not held, those in which the source marks insertions. What no
 * text before and no mark is known of counts as old.
 */
final class Renewed {

    private static final Set<Kind> CHANGED =
            EnumSet.of(Kind.ADDED, Kind.REWORDED, Kind.SPLIT, Kind.MERGED);

    private final Map<Identifier, List<String>> wordings = new HashMap<>();
    private final Set<Identifier> compared = new HashSet<>();
    private final Map<Identifier, Set<Identifier>> origins = new HashMap<>();

    /**
     * @param clauses of all texts
     */
    Renewed(Kinship kinship, List<ComparedClause> clauses) {
        clauses.forEach(clause -> wordings.putIfAbsent(clause.id(), clause.forms()));
        for (var change : kinship.changes()) {
            change.to().ifPresent(to -> compared.add(to.editionOf()));
            if (CHANGED.contains(change.kind())) {
                change.to()
                        .map(to -> origins.computeIfAbsent(to, any -> new HashSet<>()))
                        .ifPresent(known -> change.from().ifPresent(known::add));
            }
        }
    }

    /** The wordings it had before, none if it was added; empty if it is as it was. */
    Optional<List<List<String>>> before(ComparedClause clause) {
        if (compared.contains(clause.text().id())) {
            return Optional.ofNullable(origins.get(clause.id()))
                    .map(all -> all.stream().map(this::wording).toList());
        }
        return clause.place()
                .base()
                .filter(base -> !base.equals(clause.place().forms()))
                .map(base -> base.isEmpty() ? List.of() : List.of(base));
    }

    private List<String> wording(Identifier clause) {
        return wordings.getOrDefault(clause, List.of());
    }
}
