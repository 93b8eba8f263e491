package itu.mandates.release;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.graph.GraphZero;

/**
 * Named graphs in memory that never change, with their union as a default graph of its own, so that
 * queries on the union are queries on one plain graph. Any number of threads reads it without a
 * lock; whoever writes to it is refused.
 */
final class FrozenDataset extends DatasetGraphCollection {

    private final Graph union;
    private final Map<Node, Graph> graphs;
    private final Transactional transactions = TransactionalNull.create();

    private FrozenDataset(Graph union, Map<Node, Graph> graphs) {
        this.union = new GraphReadOnly(union);
        this.graphs = graphs;
    }

    /**
     * Collects statements, each to be given to both; afterwards, {@link #freeze}. One thread may
     * fill the union while another fills the graphs.
     */
    static final class Builder {

        private final Graph union = new GraphMem2Fast();
        private final Map<String, Graph> graphs = new TreeMap<>();

        void addToUnion(Quad quad) {
            union.add(quad.asTriple());
        }

        void addToItsGraph(Quad quad) {
            graphs.computeIfAbsent(quad.getGraph().getURI(), name -> new GraphMem2Fast())
                    .add(quad.asTriple());
        }

        FrozenDataset freeze() {
            Map<Node, Graph> named = new LinkedHashMap<>();
            graphs.forEach(
                    (iri, graph) -> {
                        Node name = NodeFactory.createURI(iri);
                        named.put(name, new Named(name, graph));
                    });
            return new FrozenDataset(union, Collections.unmodifiableMap(named));
        }
    }

    /** Knows its name: by it, text queries within GRAPH keep to the graph. */
    private static final class Named extends GraphReadOnly implements NamedGraph {

        private final Node name;

        Named(Node name, Graph graph) {
            super(graph);
            this.name = name;
        }

        @Override
        public Node getGraphName() {
            return name;
        }
    }

    @Override
    public Graph getDefaultGraph() {
        return union;
    }

    /** Each statement once, in its named graph; the union repeats them. */
    @Override
    protected Iterator<Quad> findAny(Node s, Node p, Node o) {
        return findInAnyNamedGraphs(s, p, o);
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)
                ? union
                : graphs.getOrDefault(name, GraphZero.instance());
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || graphs.containsKey(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return graphs.keySet().iterator();
    }

    @Override
    public long size() {
        return graphs.size();
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.emptyPrefixMap();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw refusal();
    }

    @Override
    public void removeGraph(Node name) {
        throw refusal();
    }

    @Override
    public void add(Quad quad) {
        throw refusal();
    }

    @Override
    public void delete(Quad quad) {
        throw refusal();
    }

    @Override
    public void clear() {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("a release is read only");
    }

    @Override
    public void begin(TxnType type) {
        transactions.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }
}
