package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.EditEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recovers of a marked-up text whose base is not held what its own form shows: two marks at the end
 * of an item, two editions in one bracket, items behind the end of the old list, a heading that was
 * an item. Everything else stays as found: a change with clean blanks cannot be seen.
 */
final class WithoutBase {

    private final Revision draft;
    private final EditEvidence evidence;
    private final Map<Identifier, Reading> readings = new HashMap<>();
    private final Map<Identifier, String> insertedClauses = new HashMap<>();
    private final Set<Identifier> insertedSections = new HashSet<>();

    WithoutBase(Revision draft, EditEvidence evidence) {
        this.draft = draft;
        this.evidence = evidence;
        draft.sections().forEach(this::readSection);
        for (int i = 0; i < draft.sections().size(); i++) {
            readInsertedSections(i);
        }
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

    private void readSection(Section section) {
        var clauses = section.allClauses().toList();
        boolean ended = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (ended) {
                insertedClauses.put(clause.id(), "parity");
            }
            var reading = read(clause, i + 1 == clauses.size());
            if (!reading.choices().isEmpty()) {
                readings.put(clause.id(), reading);
            }
            ended |= endedHere(reading);
        }
    }

    private Reading read(Clause clause, boolean last) {
        String words = clause.words().text();
        var choices = new ArrayList<>(new EditionEdits(evidence).in(words));
        new ListEnd(evidence).read(words, last).ifPresent(choices::add);
        return new Reading(clause.words(), choices);
    }

    /** Whether the old list ended with this item: its "," or "." gave way to ";". */
    private static boolean endedHere(Reading reading) {
        return reading.edits().stream()
                .anyMatch(
                        edit ->
                                edit.evidence().equals("terminator")
                                        && edit.alternative().isEmpty()
                                        && edit.deleted().strip().matches("[,.]"));
    }

    /** Where an old item 5 became a heading, what stands between old item 4 and it was put in. */
    private void readInsertedSections(int index) {
        var sections = draft.sections();
        var label = Heading.of(sections.get(index)).oldLabel();
        var before = label.flatMap(old -> sectionBefore(old, index));
        if (before.isPresent()) {
            sections.subList(before.get() + 1, index).forEach(this::inserted);
        }
    }

    /** The last section whose items the label continues, its last item made the last. */
    private Optional<Integer> sectionBefore(String label, int index) {
        for (int i = index - 1; i >= 0; i--) {
            var clauses = draft.sections().get(i).clauses();
            if (!clauses.isEmpty() && follows(label, clauses.get(clauses.size() - 1))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean follows(String label, Clause clause) {
        String last = PrintedLabel.old(clause);
        boolean next =
                label.matches("\\d{1,2}") && last.matches("\\d{1,2}")
                        ? Integer.parseInt(label) == Integer.parseInt(last) + 1
                        : label.length() == 1
                                && last.length() == 1
                                && label.charAt(0) == last.charAt(0) + 1;
        return next && readings.containsKey(clause.id());
    }

    private void inserted(Section section) {
        insertedSections.add(section.id());
        section.allClauses().forEach(clause -> insertedClauses.put(clause.id(), "label"));
    }

    private Clause clause(Clause clause) {
        return MarkupRecovery.isFlattened(clause) ? recovered(clause) : clause;
    }

    private Clause recovered(Clause clause) {
        var label = PrintedLabel.edits(clause, evidence);
        if (insertedClauses.containsKey(clause.id())) {
            String code = insertedClauses.get(clause.id());
            return whole(clause, Whole.inserted(clause, code, evidence));
        }
        return Optional.ofNullable(readings.get(clause.id()))
                .map(reading -> Recovered.clause(clause, reading, label))
                .orElseGet(() -> Recovered.clause(clause, clause.status(), label));
    }

    private static Clause whole(Clause clause, Edit edit) {
        return Recovered.clause(clause, TextStatus.RECOVERED, List.of(edit));
    }

    private Clause struck(Clause clause) {
        return whole(clause, Whole.deleted(clause, "terminator", evidence));
    }

    private List<Edit> heading(Section section) {
        if (!section.edits().isEmpty()) {
            return section.edits();
        }
        Heading heading = Heading.of(section);
        return insertedSections.contains(section.id())
                ? List.of(heading.inserted("label", evidence))
                : heading.edits(evidence);
    }
}
