package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Passage;
import itu.mandates.model.Section;
import itu.mandates.model.TextStatus;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sections and clauses as they were, but for wording, status and edits. */
final class Recovered {

    private Recovered() {}

    /** All clauses of a section changed, and its own edits set. */
    static Section section(
            Section section, UnaryOperator<Clause> change, Function<Section, List<Edit>> edits) {
        return new Section(
                section.id(),
                section.heading(),
                section.part(),
                section.title(),
                section.span(),
                section.clauses().stream().map(clause -> tree(clause, change)).toList(),
                section.sections().stream().map(inner -> section(inner, change, edits)).toList(),
                section.runs(),
                edits.apply(section));
    }

    static Clause tree(Clause clause, UnaryOperator<Clause> change) {
        Clause changed = change.apply(clause);
        var inner = clause.clauses().stream().map(sub -> tree(sub, change)).toList();
        return with(changed, changed.wording(), changed.status(), changed.edits(), inner);
    }

    static Clause clause(Clause clause, Reading reading, List<Edit> label) {
        var edits = Stream.concat(label.stream(), reading.edits().stream()).toList();
        return with(clause, reading.proposed(), reading.status(), edits, clause.clauses());
    }

    /** The clause with another status and edits; its wording is what was found. */
    static Clause clause(Clause clause, TextStatus status, List<Edit> edits) {
        return with(clause, clause.words(), status, edits, clause.clauses());
    }

    private static Clause with(
            Clause clause,
            Passage wording,
            TextStatus status,
            List<Edit> edits,
            List<Clause> inner) {
        return new Clause(
                clause.id(),
                clause.label(),
                clause.labelRestored(),
                clause.citedAs(),
                clause.words(),
                wording,
                status,
                edits,
                inner,
                clause.runs());
    }
}
