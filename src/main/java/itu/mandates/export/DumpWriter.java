package itu.mandates.export;

import itu.mandates.release.Snapshot;
import itu.mandates.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** Writes all named graphs of a release. */
public final class DumpWriter {

    private DumpWriter() {}

    /**
     * N-Quads come as they lie in the release, byte for byte; the other formats are made from them.
     */
    public static void write(Snapshot snapshot, DumpFormat format, OutputStream out)
            throws IOException {
        if (format == DumpFormat.nq) {
            Files.copy(snapshot.release().dump(), out);
        } else {
            DatasetGraph data = snapshot.dataset();
            Txn.executeRead(data, () -> RDFDataMgr.write(out, named(data), format.format()));
        }
    }

    /** The named graphs alone: the union in the default graph would say everything twice. */
    private static DatasetGraph named(DatasetGraph data) {
        DatasetGraph named = DatasetGraphFactory.create();
        data.listGraphNodes().forEachRemaining(name -> named.addGraph(name, data.getGraph(name)));
        named.getDefaultGraph().getPrefixMapping().setNsPrefixes(Prefixes.all());
        return named;
    }
}
