package itu.mandates.mandate;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Through which clause each annex of a text is operative: the one that names it. Of several it is
 * the one that the annex names; where none names it, the one that it names.
 */
final class AnnexCalls {

    private final Map<Identifier, List<Reference>> references;
    private final Set<Identifier> operative;

    AnnexCalls(Revision revision, Map<Identifier, List<Reference>> references) {
        this.references = references;
        this.operative =
                revision.sections().stream()
                        .filter(section -> section.part() == Part.OPERATIVE)
                        .flatMap(Section::allClauses)
                        .map(Clause::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Identifier> through(Section annex) {
        var callers = callers(annex);
        var called = called(annex);
        return callers.stream()
                .filter(called::contains)
                .findFirst()
                .or(() -> callers.stream().findFirst())
                .or(() -> called.stream().findFirst());
    }

    private List<Identifier> callers(Section annex) {
        return operative.stream().filter(clause -> targets(clause).contains(annex.id())).toList();
    }

    /** Its first line says for which clause it is. */
    private List<Identifier> called(Section annex) {
        return annex.allClauses()
                .limit(1)
                .flatMap(clause -> targets(clause.id()).stream())
                .filter(operative::contains)
                .toList();
    }

    private List<Identifier> targets(Identifier clause) {
        return references.getOrDefault(clause, List.of()).stream()
                .flatMap(reference -> reference.target().stream())
                .toList();
    }
}
