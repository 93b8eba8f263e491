package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.EDITS;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.Comparator;
import java.util.Optional;

/** What a draft strikes, and what was lost in a source and put back. */
final class EditTriples {

    private final NamedGraphs graphs;
    private final HeldText text;
    private final String edition;

    EditTriples(NamedGraphs graphs, HeldText text, String edition) {
        this.graphs = graphs;
        this.text = text;
        this.edition = edition;
    }

    void writeStruck() {
        text.revision().struck().forEach(this::writeStruck);
    }

    void writeRestoredLabels() {
        text.revision()
                .allClauses()
                .filter(Clause::labelRestored)
                .forEach(this::writeRestoredLabel);
    }

    /** A struck clause is no clause of the draft: only its words are kept. */
    private void writeStruck(Clause struck) {
        Optional<Section> section = sectionOf(struck);
        String heading = section.map(Section::heading).orElse("");
        describe(struck, "struck", section.map(Section::id).orElse(text.revision().id()))
                .label(edition + ", " + (heading + " " + struck.label()).strip() + " deleted")
                .words(Itu.DELETED_TEXT, struck.text(), text.language());
        struck.clauses().forEach(this::writeStruck);
    }

    /** The section that a struck clause stood in: the last that opens before it. */
    private Optional<Section> sectionOf(Clause struck) {
        return text.revision().sections().stream()
                .filter(section -> section.span().start() <= struck.words().span().start())
                .max(Comparator.comparing(section -> section.span().start()));
    }

    private void writeRestoredLabel(Clause clause) {
        describe(clause, "label", clause.id())
                .label(edition + ": label of " + clause.citedAs() + " restored")
                .put(Itu.INSERTED_TEXT, clause.label());
    }

    private Description describe(Clause clause, String kind, Identifier editOf) {
        Span span = clause.words().span();
        Identifier id = Hash.name("edit", kind, text.textOf(clause), span);
        return graphs.about(EDITS, Itu.iri(id))
                .type(Itu.EDIT)
                .link(Itu.EDIT_OF, Itu.iri(editOf))
                .span(span)
                .link(Prov.WAS_DERIVED_FROM, text.source());
    }
}
