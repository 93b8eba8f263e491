package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Recovers a marked-up text whose base is held. */
final class AgainstBase {

    private final Revision draft;
    private final EditEvidence evidence;
    private final Pairing pairing;
    private final Set<String> headings;

    AgainstBase(Revision draft, Revision base, ClauseReader reader, EditEvidence evidence) {
        this.draft = draft;
        this.evidence = evidence;
        this.pairing = new Pairing(draft, base, reader);
        this.headings =
                base.sections().stream()
                        .map(section -> section.heading().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    Revision revision() {
        var sections =
                draft.sections().stream()
                        .map(section -> Recovered.section(section, this::clause, this::heading))
                        .toList();
        var struck =
                draft.struck().stream().map(gone -> Recovered.tree(gone, this::struck)).toList();
        return draft.recovered(sections, struck, new EditionEdits(evidence).of(draft));
    }

    private Clause clause(Clause clause) {
        return MarkupRecovery.isFlattened(clause) ? recovered(clause) : clause;
    }

    private Clause recovered(Clause clause) {
        var label = PrintedLabel.edits(clause, evidence);
        return pairing.reading(clause)
                .map(reading -> Recovered.clause(clause, reading, label))
                .orElseGet(() -> pairing.mayBeOld(clause) ? clause : inserted(clause));
    }

    private Clause inserted(Clause clause) {
        String code = isMoved(clause) ? "movedCopy" : "base";
        return Recovered.clause(
                clause, TextStatus.RECOVERED, List.of(Whole.inserted(clause, code, evidence)));
    }

    private boolean isMoved(Clause clause) {
        return draft.struck().stream().anyMatch(gone -> Whole.sameWords(gone, clause));
    }

    private Clause struck(Clause clause) {
        boolean moved = draft.allClauses().anyMatch(other -> Whole.sameWords(clause, other));
        String code = moved ? "movedCopy" : "terminator";
        return Recovered.clause(
                clause, TextStatus.RECOVERED, List.of(Whole.deleted(clause, code, evidence)));
    }

    private List<Edit> heading(Section section) {
        if (!section.edits().isEmpty()) {
            return section.edits();
        }
        Heading heading = Heading.of(section);
        boolean inserted =
                !headings.contains(heading.old().toLowerCase(Locale.ROOT))
                        && section.allClauses().allMatch(this::isNew);
        return inserted ? List.of(heading.inserted("base", evidence)) : heading.edits(evidence);
    }

    private boolean isNew(Clause clause) {
        return pairing.base(clause).isEmpty() && !pairing.mayBeOld(clause);
    }
}
