package itu.mandates.export.compilation;

import itu.mandates.export.HeldRevisions;
import itu.mandates.model.Identifier;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Makes the table of any texts of a release. */
public final class CompilationMaker {

    private final DatasetGraph data;
    private final String release;

    /**
     * @param data named graphs with their union as default graph
     * @param release its identity
     */
    public CompilationMaker(DatasetGraph data, String release) {
        this.data = data;
        this.release = release;
    }

    /**
     * The table of two texts or more.
     *
     * @param texts editions and drafts that the release holds, none twice, as {@link TextNames}
     *     finds them
     */
    public CompilationTable table(List<Identifier> texts) {
        return Txn.calculateRead(
                data, () -> table(ModelFactory.createModelForGraph(data.getDefaultGraph()), texts));
    }

    private CompilationTable table(Model graph, List<Identifier> ids) {
        var held = new HeldRevisions(graph);
        var texts =
                IntStream.range(0, ids.size())
                        .mapToObj(i -> CompiledText.of(i, held.revision(ids.get(i))))
                        .toList();
        var columns = ids.stream().map(new ColumnReader(graph)::column).toList();
        return new CompilationTable(columns, blocks(texts, ClauseKin.in(graph, texts)), release);
    }

    /** The blocks of texts whose links are known. */
    static List<CompilationBlock> blocks(List<CompiledText> texts, ClauseKin kin) {
        var sections = SectionMatches.of(texts, kin);
        var rows = ClauseMatches.of(texts, kin, sections);
        return new TableLayout(texts, sections, rows).blocks();
    }
}
