package itu.mandates.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/**
 * Runs queries on one data set. Values of parameters are bound in the syntax tree as terms, so that
 * no value can become a part of the query.
 */
public final class QueryRunner {

    private final DatasetGraph data;
    private final Duration limit;

    /**
     * @param data whose default graph is the union of its named graphs
     * @param limit after which a query is given up
     */
    public QueryRunner(DatasetGraph data, Duration limit) {
        this.data = data;
        this.limit = limit;
    }

    /**
     * Answers a query.
     *
     * @param values of its parameters, as a user typed them
     * @throws QueryException saying what would be right: a parameter unknown, missing or of the
     *     wrong type, words that are no query, or more time than there is
     */
    public QueryResult run(QueryFile file, Map<String, String> values) {
        try {
            Query query = file.query();
            QueryExecBuilder builder =
                    QueryExec.dataset(data)
                            .query(query)
                            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            new Arguments(file, values)
                    .terms()
                    .forEach((name, term) -> builder.substitution(name, term));
            return Txn.calculateRead(data, () -> answer(query, builder));
        } catch (QueryCancelledException e) {
            throw new QueryException(
                    file.name() + " took longer than " + limit.toSeconds() + " s", e);
        } catch (QueryParseException e) {
            throw new QueryException(file.name() + ": " + e.getMessage(), e);
        }
    }

    /** The identifiers among the values that a user typed of which the dataset says nothing. */
    public List<String> unknown(QueryFile file, Map<String, String> values) {
        return file.header().parameters().stream()
                .filter(one -> one.type() == ParameterType.IRI && values.containsKey(one.name()))
                .filter(one -> one.read(values.get(one.name())).filter(this::isKnown).isEmpty())
                .map(one -> values.get(one.name()))
                .toList();
    }

    private boolean isKnown(Node term) {
        return Txn.calculateRead(data, () -> data.contains(Node.ANY, term, Node.ANY, Node.ANY));
    }

    private static QueryResult answer(Query query, QueryExecBuilder builder) {
        try (QueryExec execution = builder.build()) {
            if (query.isSelectType()) {
                return table(execution);
            }
            if (query.isAskType()) {
                return new QueryResult.Answer(execution.ask());
            }
            return new QueryResult.Triples(
                    query.isConstructType() ? execution.construct() : execution.describe());
        }
    }

    private static QueryResult table(QueryExec execution) {
        var selected = execution.select();
        List<String> columns =
                selected.getResultVars().stream().map(variable -> variable.getVarName()).toList();
        var rows = new ArrayList<Binding>();
        selected.forEachRemaining(row -> rows.add(row.detach()));
        return new QueryResult.Table(columns, rows);
    }
}
