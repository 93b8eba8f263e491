package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.EDITS;
import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.Eli;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/** The clauses of one text, and their words. */
final class ClauseTriples {

    /**
     * Where a clause is.
     *
     * @param outer the clause that it is a sub-clause of
     * @param number 1-based, in one sequence with sections and sub-clauses
     */
    record Position(Identifier section, Optional<Identifier> outer, int number) {}

    private final NamedGraphs graphs;
    private final HeldText text;
    private final String edition;

    ClauseTriples(NamedGraphs graphs, HeldText text, String edition) {
        this.graphs = graphs;
        this.text = text;
        this.edition = edition;
    }

    /** "Resolution 191 (Rev. Bucharest, 2022), resolves 3 i)". */
    String cite(String division) {
        return edition + ", " + division;
    }

    void write(Clause clause, Position position) {
        describe(clause, position);
        describeLabel(clause);
        describeWords(Itu.iri(clause.id()), clause);
    }

    private void describe(Clause clause, Position position) {
        graphs.about(TEXT, Itu.iri(clause.id()))
                .type(text.revision().isDraft() ? Itu.DRAFT_CLAUSE : Itu.ADOPTED_CLAUSE)
                .link(Itu.CLAUSE_OF, Itu.iri(text.revision().id()))
                .link(Itu.IN_SECTION, Itu.iri(position.section()))
                .link(Itu.SUB_CLAUSE_OF, position.outer().map(Itu::iri))
                .put(Itu.POSITION, position.number());
    }

    /** A label that was counted back is not read, so it stands among the edits. */
    private void describeLabel(Clause clause) {
        graphs.about(clause.labelRestored() ? EDITS : TEXT, Itu.iri(clause.id()))
                .label(cite(clause.citedAs()))
                .put(Itu.LABEL, clause.label())
                .put(Itu.CITED_AS, clause.citedAs())
                .put(Itu.LABEL_RESTORED, clause.labelRestored());
    }

    /**
     * The words of a clause in one language and source.
     *
     * @param described the clause, if the text that gives the structure has it too
     */
    void writeText(Clause clause, Optional<Identifier> described) {
        Resource node = Itu.iri(text.textOf(clause));
        graphs.about(TEXT, node)
                .type(Itu.CLAUSE_TEXT)
                .label(cite(clause.citedAs()) + " (" + text.language() + ", " + text.name() + ")")
                .put(DCTerms.language, text.language())
                .link(Itu.TEXT_OF, described.map(Itu::iri))
                .link(Itu.TEXT_AUTHORITY, text.authority())
                .link(Eli.IS_PART_OF, Itu.iri(text.revision().id()));
        describeWords(node, clause);
    }

    /** Wording that was recovered is not read, so it stands among the edits. */
    private void describeWords(Resource node, Clause clause) {
        Span span = clause.words().span();
        graphs.about(TEXT, node)
                .words(Itu.FLATTENED_TEXT, clause.words().text(), text.language())
                .span(span)
                .link(Prov.WAS_DERIVED_FROM, text.source());
        graphs.about(isRead(clause) ? TEXT : EDITS, node)
                .words(Itu.TEXT, clause.text(), text.language())
                .link(Itu.TEXT_STATUS, Itu.code("textStatus", clause.status().code()));
    }

    /** In a marked-up text that nothing was deleted or inserted is a judgement too. */
    private boolean isRead(Clause clause) {
        return clause.status() == TextStatus.AS_FLATTENED
                || clause.status() == TextStatus.CLEAN && !text.revision().markedUp();
    }
}
