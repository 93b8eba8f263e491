package itu.mandates.export;

import itu.mandates.export.akn.AknWriter;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** The texts of a release as Akoma Ntoso, from the graph alone. */
public final class AknExport {

    private final DatasetGraph data;

    /**
     * @param data named graphs with their union as default graph
     */
    public AknExport(DatasetGraph data) {
        this.data = data;
    }

    /** XML by file name, one for each edition and draft that is held. */
    public Map<String, String> texts() {
        return Txn.calculateRead(data, () -> texts(union()));
    }

    /** The XML of one; empty if no text of it is held. */
    public Optional<String> text(Identifier id) {
        return Txn.calculateRead(data, () -> text(union(), id));
    }

    private Model union() {
        return ModelFactory.createModelForGraph(data.getDefaultGraph());
    }

    private static Map<String, String> texts(Model union) {
        var held = new HeldRevisions(union);
        var writer = new AknWriter(HeldReferences.in(union));
        var texts = new TreeMap<String, String>();
        held.ids()
                .forEach(id -> texts.put(AknWriter.fileName(id), writer.write(held.revision(id))));
        return texts;
    }

    private static Optional<String> text(Model union, Identifier id) {
        var held = new HeldRevisions(union);
        return Optional.of(id).filter(held.ids()::contains).map(held::revision).map(write(union));
    }

    private static Function<Revision, String> write(Model union) {
        return revision -> new AknWriter(HeldReferences.of(union, revision.id())).write(revision);
    }
}
