package itu.mandates.release;

import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Begins every join as soon as it is made. In Jena 5.6 a hash join that is closed before its first
 * row was asked for throws a NullPointerException, as where one within another has nothing to join
 * with (apache/jena issue 3516, mended in 5.7).
 */
final class BegunJoins {

    private BegunJoins() {}

    static void inMemory(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), InMemory::new);
    }

    static void onDisk(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), OnDisk::new);
    }

    private static QueryIterator begun(QueryIterator rows) {
        rows.hasNext();
        return rows;
    }

    private static final class InMemory extends OpExecutor {

        InMemory(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpJoin join, QueryIterator input) {
            return begun(super.execute(join, input));
        }

        @Override
        protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
            return begun(super.execute(join, input));
        }
    }

    private static final class OnDisk extends OpExecutorTDB2 {

        OnDisk(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpJoin join, QueryIterator input) {
            return begun(super.execute(join, input));
        }

        @Override
        protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
            return begun(super.execute(join, input));
        }
    }
}
