package itu.mandates.export.akn;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Register;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Editions and drafts as Akoma Ntoso 3.0 in the manner of AKN4UN: one {@code statement} for each.
 * What the elements hold, and which rules of the published schema are kept, is in
 * docs/akoma-ntoso.md.
 */
public final class AknWriter {

    private final Map<Identifier, List<Reference>> references;
    private final TextElements.Names names;

    /**
     * @param references of any texts, in any order; those of the text written are marked in it
     */
    public AknWriter(List<Reference> references) {
        this.references = references.stream().collect(Collectors.groupingBy(Reference::citing));
        this.names = new TextElements.Names(new Dates(Register.load()), Bodies.load());
    }

    /** One text as a document of its own. */
    public String write(Revision revision) {
        var xml = new Xml();
        var sheet = new Sheet(xml, new ElementIds(), "");
        return xml.root(
                "akomaNtoso", () -> new TextElements(sheet, revision, references, names).write());
    }

    /**
     * Documents as one: the text itself where they hold one text and nothing else, else a
     * collection.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String write(List<Document> documents) {
        var revisions = documents.stream().flatMap(d -> d.revisions().stream()).toList();
        boolean alone =
                revisions.size() == 1 && documents.stream().noneMatch(PaperElements::isNeeded);
        return alone ? write(revisions.get(0)) : collection(documents);
    }

    private String collection(List<Document> documents) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("no documents to write");
        }
        var xml = new Xml();
        var ids = new ElementIds();
        var collection = new CollectionElements(new Sheet(xml, ids, ""), names, references);
        return xml.root("akomaNtoso", () -> collection.write(documents));
    }

    /** "eli-pp-res-191-2022.akn.xml": the name of the file of an edition or draft. */
    public static String fileName(Identifier id) {
        return id.toString().substring(1).replace('/', '-') + ".akn.xml";
    }
}
