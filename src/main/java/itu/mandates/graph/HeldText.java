package itu.mandates.graph;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * One text of an edition or draft, and the document it stands in.
 *
 * @param copy 1 for the text itself, 2 and up for further texts of it in the same document
 */
record HeldText(Document document, Revision revision, int copy) {

    /** All texts that a document holds of one of its editions or drafts. */
    static List<HeldText> of(Document document, Revision revision) {
        var texts = new ArrayList<HeldText>();
        texts.add(new HeldText(document, revision, 1));
        for (Revision copy : revision.copies()) {
            texts.add(new HeldText(document, copy, texts.size() + 1));
        }
        return texts;
    }

    Resource source() {
        return Itu.iri(document.id());
    }

    String language() {
        return revision.language();
    }

    /** The words of a clause in this text: ".../text/en/c26-89", of a copy ".../c26-89-2". */
    Identifier textOf(Clause clause) {
        return clause.id().text(language(), name());
    }

    /** Where notes and formula of this text are: the edition; of a copy "…/copy-2" below it. */
    Identifier ownDivision(String name) {
        Identifier edition = revision.id();
        return (copy == 1 ? edition : edition.division("copy-" + copy)).division(name);
    }

    /** The document's name, of a copy with its number. */
    String name() {
        String name = document.entry().name();
        return copy == 1 ? name : name + "-" + copy;
    }

    Resource authority() {
        return Itu.code("textAuthority", Labels.camelCase(revision.authority().name()));
    }

    boolean isReproduced() {
        return revision.authority() == Revision.TextAuthority.REPRODUCED;
    }

    /** Whether it was read from a table that lays several texts side by side. */
    boolean isFromCompilation() {
        return isReproduced()
                && !revision.isDraft()
                && document.furniture().stream()
                        .anyMatch(piece -> piece.kind() == Furniture.Kind.COLUMN_HEAD);
    }
}
