package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.EDITS;
import static itu.mandates.graph.NamedGraphs.Name.TEXT;

import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.vocab.Eli;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** The footnotes and the enacting formula of one text. */
final class NoteTriples {

    private final NamedGraphs graphs;
    private final HeldText text;
    private final String edition;

    NoteTriples(NamedGraphs graphs, HeldText text, String edition) {
        this.graphs = graphs;
        this.text = text;
        this.edition = edition;
    }

    void writeAll() {
        if (!text.revision().formula().isEmpty()) {
            writeFormula(text.revision().formula());
        }
        List<Footnote> footnotes = text.revision().footnotes();
        for (int i = 0; i < footnotes.size(); i++) {
            write(footnotes.get(i), "footnote-" + (i + 1));
        }
    }

    private void writeFormula(Passage found) {
        Identifier id = text.ownDivision("formula");
        Passage proposed = text.revision().formulaWording();
        place(id, found)
                .type(Itu.FORMULA)
                .label(edition + ", enacting formula")
                .link(Itu.FORMULA_OF, Itu.iri(text.revision().id()));
        boolean same = proposed.text().equals(found.text());
        graphs.about(same ? TEXT : EDITS, Itu.iri(id))
                .words(Itu.TEXT, proposed.text(), text.language());
        if (!same) {
            graphs.about(TEXT, Itu.iri(id))
                    .words(Itu.FLATTENED_TEXT, found.text(), text.language());
        }
    }

    /** Labels repeat from page to page, so a note is named by its order. */
    private void write(Footnote footnote, String name) {
        Resource noteOf = Itu.iri(footnote.noteOf().orElse(text.revision().id()));
        describe(text.ownDivision(name), footnote.words())
                .type(Itu.FOOTNOTE)
                .label(edition + ", " + name.replace('-', ' '))
                .put(Itu.LABEL, footnote.label())
                .link(Itu.NOTE_OF, noteOf);
    }

    private Description describe(Identifier id, Passage words) {
        return place(id, words).words(Itu.TEXT, words.text(), text.language());
    }

    private Description place(Identifier id, Passage words) {
        return graphs.about(TEXT, Itu.iri(id))
                .link(Eli.IS_PART_OF, Itu.iri(text.revision().id()))
                .span(words.span())
                .link(Prov.WAS_DERIVED_FROM, text.source());
    }
}
