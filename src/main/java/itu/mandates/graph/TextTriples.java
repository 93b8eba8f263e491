package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All texts of one edition or draft. The first gives sections, order and labels; the others give
 * further words for the same clauses.
 */
final class TextTriples {

    private final NamedGraphs graphs;
    private final HeldEdition held;
    private final String label;

    /**
     * @param label what cites say, such as "Resolution 191 (Rev. Bucharest, 2022)"
     */
    TextTriples(NamedGraphs graphs, HeldEdition held, String label) {
        this.graphs = graphs;
        this.held = held;
        this.label = label;
    }

    void writeAll() {
        new SectionTriples(graphs, held.primary(), label).writeAll();
        var edits = new EditTriples(graphs, held.primary(), label);
        edits.writeRestoredLabels();
        edits.writeEdits();
        Set<Identifier> known =
                held.revision().allClauses().map(Clause::id).collect(Collectors.toSet());
        for (HeldText text : held.texts()) {
            new NoteTriples(graphs, text, label).writeAll();
            new EditTriples(graphs, text, label).writeStruck();
            text.revision().allClauses().forEach(clause -> write(text, clause, known));
        }
    }

    /** A clause that only a further text has keeps its words, but is no clause of this edition. */
    private void write(HeldText text, Clause clause, Set<Identifier> known) {
        Optional<Identifier> described = Optional.of(clause.id()).filter(known::contains);
        new ClauseTriples(graphs, text, label).writeText(clause, described);
        if (described.isPresent() && text != held.primary() && held.isFirstInLanguage(text)) {
            graphs.about(TEXT, Itu.iri(clause.id()))
                    .words(Itu.TEXT, clause.text(), text.language());
        }
    }
}
