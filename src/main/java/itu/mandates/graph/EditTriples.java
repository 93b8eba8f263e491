package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.EDITS;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;

/**
 * What a draft deletes, inserts and strikes, and what was lost in a source and put back. Words of
 * an edit stand without the blanks around them; the span has them.
 */
final class EditTriples {

    private final NamedGraphs graphs;
    private final HeldText text;
    private final String edition;

    EditTriples(NamedGraphs graphs, HeldText text, String edition) {
        this.graphs = graphs;
        this.text = text;
        this.edition = edition;
    }

    /** The edits in title, headings and clauses. */
    void writeEdits() {
        var revision = text.revision();
        writeAll(revision.edits(), revision.id(), edition);
        revision.sections().forEach(this::writeEdits);
    }

    private void writeEdits(Section section) {
        writeAll(section.edits(), section.id(), edition + ", " + section.heading());
        section.clauses().forEach(this::writeEdits);
        section.sections().forEach(this::writeEdits);
    }

    private void writeEdits(Clause clause) {
        writeAll(clause.edits(), clause.id(), edition + ", " + clause.citedAs());
        clause.clauses().forEach(this::writeEdits);
    }

    private void writeAll(List<Edit> edits, Identifier editOf, String cited) {
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            Object words = edit.deleted() + "\n" + edit.inserted();
            Identifier id = Hash.name("edit", editOf, text.name(), edit.span(), words);
            var description = describe(id, editOf, edit.span());
            description.label(cited + ": edit " + (i + 1));
            describeWords(description, edit);
        }
    }

    private void describeWords(Description description, Edit edit) {
        words(description, Itu.DELETED_TEXT, edit.deleted());
        words(description, Itu.INSERTED_TEXT, edit.inserted());
        edit.alternative().ifPresent(other -> words(description, Itu.ALTERNATIVE_TEXT, other));
        describeEvidence(description, edit);
    }

    private void words(Description description, Property property, String words) {
        if (!words.isBlank()) {
            description.words(property, words.strip(), text.language());
        }
    }

    private static void describeEvidence(Description description, Edit edit) {
        description
                .link(Itu.EVIDENCE, Itu.code("evidence", edit.evidence()))
                .put(Itu.CONFIDENCE, BigDecimal.valueOf(edit.confidence()).stripTrailingZeros())
                .put(DC_11.creator, edit.author())
                .date(DCTerms.date, edit.date());
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
        var description =
                describe(struck, "struck", section.map(Section::id).orElse(text.revision().id()))
                        .label(
                                edition
                                        + ", "
                                        + (heading + " " + struck.label()).strip()
                                        + " deleted")
                        .words(Itu.DELETED_TEXT, struck.text(), text.language());
        struck.edits().forEach(edit -> describeEvidence(description, edit));
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
        return describe(Hash.name("edit", kind, text.textOf(clause), span), editOf, span);
    }

    private Description describe(Identifier id, Identifier editOf, Span span) {
        return graphs.about(EDITS, Itu.iri(id))
                .type(Itu.EDIT)
                .link(Itu.EDIT_OF, Itu.iri(editOf))
                .span(span)
                .link(Prov.WAS_DERIVED_FROM, text.source());
    }
}
