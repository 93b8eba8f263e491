package itu.mandates.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import itu.mandates.release.Snapshot;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Served;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Computes the whole answer to a query on one snapshot, within the limits, or refuses. What it
 * returns holds no tie to the snapshot any more.
 */
@Component
public class GuardedQueries implements DisposableBean {

    private static final int LOOKS_PER_SECOND = 5;

    private final Served served;
    private final SparqlLimits limits;
    private final OfferedFunctions offered = new OfferedFunctions();
    private final MemoryWatch memory;

    /** By the object: a query that is asked again comes from {@link QueryGate} as the same one. */
    private final Cache<Query, Inspection> inspections = Caffeine.newBuilder().weakKeys().build();

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(GuardedQueries::daemon);

    GuardedQueries(Served served, SparqlLimits limits) {
        this.served = served;
        this.limits = limits;
        this.memory = MemoryWatch.ofHeap(limits.heap());
        clock.scheduleWithFixedDelay(
                memory::look, 0, 1000 / LOOKS_PER_SECOND, TimeUnit.MILLISECONDS);
    }

    /**
     * The whole answer.
     *
     * @throws Refusal if the query exceeds a limit, or calls what is not offered
     */
    public QueryExecResult answer(Query query, Deadline deadline) {
        return served.read(snapshot -> answer(query, snapshot, new AnswerSize(limits), deadline));
    }

    /**
     * The same on a release that the caller holds, within the caller's read transaction, and with
     * one row more: from it the caller sees that there are more.
     */
    public QueryExecResult answerAndOneMore(Query query, Snapshot snapshot, Deadline deadline) {
        return answer(query, snapshot, new AnswerSize(limits, 1), deadline);
    }

    private QueryExecResult answer(
            Query query, Snapshot snapshot, AnswerSize size, Deadline deadline) {
        Inspection inspection = inspections.get(query, asked -> Inspection.of(asked, offered));
        memory.begin(deadline);
        try {
            DatasetGraph held = snapshot.dataset();
            boolean walks = inspection.walksTheGraph();
            DatasetGraph data = walks ? new WatchedDataset(held, deadline) : held;
            return answer(query, data, size, deadline);
        } catch (QueryCancelledException e) {
            throw deadline.wasCut()
                    ? new Refusal(Reason.MEMORY)
                    : new Refusal(Reason.TOO_SLOW, deadline.allowed().toMillis());
        } catch (OutOfMemoryError e) {
            throw new Refusal(Reason.MEMORY);
        } catch (StackOverflowError e) {
            throw new Refusal(Reason.TOO_DEEP, limits.depth());
        } catch (QueryParseException | QueryExecException e) {
            throw new Refusal(Reason.MALFORMED, String.valueOf(e.getMessage()));
        } finally {
            memory.end(deadline);
        }
    }

    private QueryExecResult answer(
            Query query, DatasetGraph data, AnswerSize size, Deadline deadline) {
        try (QueryExec run =
                QueryExec.newBuilder()
                        .dataset(data)
                        .query(query)
                        .context(context(data, deadline))
                        .overallTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                        .build()) {
            if (query.isAskType()) {
                return new QueryExecResult(run.ask());
            }
            return query.isSelectType()
                    ? new QueryExecResult(rows(run, size, deadline))
                    : new QueryExecResult(triples(run, query, size, deadline));
        }
    }

    private Context context(DatasetGraph data, Deadline deadline) {
        Context context = Context.setupContextForDataset(ARQ.getContext(), data);
        context.setFalse(ARQ.httpServiceAllowed);
        context.set(
                ARQConstants.sysOptimizerFactory,
                new Guards(deadline, limits).beforeOptimisation());
        offered.putInto(context);
        return context;
    }

    private static RowSet rows(QueryExec run, AnswerSize size, Deadline deadline) {
        RowSet found = run.select();
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext()) {
            deadline.check();
            // a binding of a disk store reads its values when they are asked for, so ask now
            var row = BindingFactory.builder();
            found.next().forEach((name, value) -> row.add(name, size.withValue(value)));
            rows.add(row.build());
            size.withRow();
        }
        return RowSetStream.create(found.getResultVars(), rows.iterator());
    }

    private static Graph triples(QueryExec run, Query query, AnswerSize size, Deadline deadline) {
        var found = query.isConstructType() ? run.constructTriples() : run.describeTriples();
        var graph = GraphFactory.createDefaultGraph();
        while (found.hasNext()) {
            deadline.check();
            var triple = found.next();
            size.withValue(triple.getObject());
            graph.add(triple);
            size.withRow();
        }
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return graph;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "memory-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
