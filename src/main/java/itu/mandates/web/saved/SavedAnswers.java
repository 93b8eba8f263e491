package itu.mandates.web.saved;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import itu.mandates.query.QueryResult;
import itu.mandates.release.Snapshot;
import itu.mandates.web.Refusal;
import itu.mandates.web.Served;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.guard.GuardedQueries;
import itu.mandates.web.sparql.Lanes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.springframework.stereotype.Component;

/**
 * SavedAnswers questions under the limits of the SPARQL endpoint, each once for a release, however
 * many ask. The last answer to a question is kept for the time when there is no newer one.
 */
@Component
public final class SavedAnswers {

    private static final long MEMORY = 64L << 20;
    private static final long LAST_MEMORY = 32L << 20;

    private final Served served;
    private final GuardedQueries queries;
    private final Lanes lanes;
    private final ClientBudget budget;
    private final SharedWork<SavedAnswer> kept = new SharedWork<>(MEMORY, SavedAnswer::weight);
    private final Cache<String, SavedAnswer> last =
            Caffeine.newBuilder()
                    .maximumWeight(LAST_MEMORY)
                    .weigher((String key, SavedAnswer a) -> key.length() + a.weight())
                    .build();

    SavedAnswers(Served served, GuardedQueries queries, Lanes lanes, ClientBudget budget) {
        this.served = served;
        this.queries = queries;
        this.lanes = lanes;
        this.budget = budget;
    }

    /**
     * The release that is served now, if it is the one that is wanted.
     *
     * @param pinned identity or the beginning of it; empty for whichever is served
     * @throws Refusal GONE for a release that has been followed by another, UNKNOWN for none
     */
    public String release(Optional<String> pinned) {
        String current = served.identity();
        pinned.ifPresent(wanted -> served.require(wanted, current));
        return current;
    }

    /**
     * The answer of the release that is served; who waits for another's work is not charged.
     *
     * @param client its address
     * @throws Refusal if a limit is exceeded
     */
    public SavedAnswer answer(Question question, String client) {
        String current = release(Optional.empty());
        return kept.get(
                current + question.rowsKey(),
                () -> {
                    SavedAnswer made = budget.charge(client, () -> run(question));
                    last.put(question.rowsKey(), made);
                    return made;
                });
    }

    /** The last answer that there was, of whichever release. */
    public Optional<SavedAnswer> lastGood(Question question) {
        return Optional.ofNullable(last.getIfPresent(question.rowsKey()));
    }

    private SavedAnswer run(Question question) {
        long begun = System.nanoTime();
        Query query = question.executable();
        Duration allowed = question.file().header().publication().time();
        return lanes.run(
                allowed,
                deadline ->
                        served.read(
                                snapshot ->
                                        made(
                                                queries.answerAndOneMore(query, snapshot, deadline),
                                                question,
                                                snapshot,
                                                begun)));
    }

    private static SavedAnswer made(
            QueryExecResult found, Question question, Snapshot snapshot, long begun) {
        int wanted = question.paging().size();
        QueryResult all = result(found);
        boolean more = all instanceof QueryResult.Table && all.size() > wanted;
        QueryResult result =
                more && all instanceof QueryResult.Table table
                        ? new QueryResult.Table(table.columns(), table.rows().subList(0, wanted))
                        : all;
        return new SavedAnswer(
                result, more, snapshot.identity(), Duration.ofNanos(System.nanoTime() - begun));
    }

    private static QueryResult result(QueryExecResult found) {
        if (found.isRowSet()) {
            List<String> columns =
                    found.rowSet().getResultVars().stream().map(Var::getVarName).toList();
            var rows = new ArrayList<Binding>();
            found.rowSet().forEachRemaining(rows::add);
            return new QueryResult.Table(columns, rows);
        }
        return found.isBoolean()
                ? new QueryResult.Answer(found.booleanResult())
                : new QueryResult.Triples(found.graph());
    }
}
