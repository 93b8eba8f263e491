package itu.mandates.web.guard;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A dataset that looks at the clock whenever it is asked for triples. Property paths and DESCRIBE
 * go through a graph within one step of ARQ, which looks at the clock between steps only.
 */
final class WatchedDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private final Deadline deadline;

    WatchedDataset(DatasetGraph dataset, Deadline deadline) {
        super(dataset, dataset.getContext());
        this.deadline = deadline;
    }

    @Override
    public Graph getDefaultGraph() {
        return new WatchedGraph(super.getDefaultGraph());
    }

    @Override
    public Graph getUnionGraph() {
        return new WatchedGraph(super.getUnionGraph());
    }

    @Override
    public Graph getGraph(Node name) {
        return new WatchedGraph(super.getGraph(name));
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return watched(super.find(g, s, p, o));
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        return watched(super.findNG(g, s, p, o));
    }

    private <T> Iterator<T> watched(Iterator<T> elements) {
        deadline.check();
        return deadline.watch(WrappedIterator.create(elements));
    }

    private final class WatchedGraph extends WrappedGraph {

        WatchedGraph(Graph graph) {
            super(graph);
        }

        @Override
        public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
            deadline.check();
            return deadline.watch(super.find(s, p, o));
        }

        @Override
        public ExtendedIterator<Triple> find(Triple triple) {
            return find(triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }
}
