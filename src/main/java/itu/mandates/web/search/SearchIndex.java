package itu.mandates.web.search;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.Served;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.guard.GuardedQueries;
import itu.mandates.web.guard.SparqlLimits;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.search.ClauseMatch.Facets;
import itu.mandates.web.sparql.Lanes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.springframework.stereotype.Component;

/** Finds clauses by the text index, and things by their names, under the limits of the endpoint. */
@Component
class SearchIndex {

    private static final long MEMORY = 32L << 20;
    private static final int BYTES_OF_A_MATCH = 1200;
    private static final int BYTES_OF_A_NAME = 400;

    private static final Query CLAUSES = query("search-clauses");
    private static final Query NAMES = query("search-names");

    private final Served served;
    private final GuardedQueries queries;
    private final Lanes lanes;
    private final SparqlLimits limits;
    private final ClientBudget budget;
    private final SharedWork<List<ClauseMatch>> clauses =
            new SharedWork<>(MEMORY, found -> found.size() * BYTES_OF_A_MATCH);
    private final SharedWork<List<Named>> names =
            new SharedWork<>(MEMORY, found -> found.size() * BYTES_OF_A_NAME);

    SearchIndex(
            Served served,
            GuardedQueries queries,
            Lanes lanes,
            SparqlLimits limits,
            ClientBudget budget) {
        this.served = served;
        this.queries = queries;
        this.lanes = lanes;
        this.limits = limits;
        this.budget = budget;
    }

    private static Query query(String name) {
        return QueryFactory.create(new ResourceFolder("sparql").file(name + ".rq").orElseThrow());
    }

    String release() {
        return served.read(snapshot -> snapshot.release().identity());
    }

    /** The best first, each clause once. */
    List<ClauseMatch> clauses(Sought sought, String client) {
        String words = sought.ofIndex();
        if (words.isEmpty()) {
            return List.of();
        }
        var bound = Map.of(Var.alloc("words"), NodeFactory.createLiteralString(words));
        return clauses.get(
                release() + words,
                () -> {
                    Map<Node, ClauseMatch> found = new LinkedHashMap<>();
                    rows(QueryTransformOps.replaceVars(CLAUSES, bound), client)
                            .forEach(row -> found.putIfAbsent(row.get("clause"), match(row)));
                    return List.copyOf(found.values());
                });
    }

    /** Those whose names have all the words. */
    List<Named> named(List<String> words, String client) {
        return words.isEmpty()
                ? List.of()
                : all(client).stream().filter(each -> each.has(words)).toList();
    }

    private List<Named> all(String client) {
        return names.get(
                release(),
                () -> {
                    Map<Node, Named> found = new LinkedHashMap<>();
                    rows(NAMES, client)
                            .forEach(row -> found.merge(row.get("thing"), named(row), Named::and));
                    return List.copyOf(found.values());
                });
    }

    /** Does other work of a search under the same limits. */
    <T> T limited(String client, Supplier<T> work) {
        return budget.charge(client, () -> lanes.run(limits.timeout(), deadline -> work.get()));
    }

    private List<Binding> rows(Query query, String client) {
        var rows = new ArrayList<Binding>();
        budget.charge(
                        client,
                        () ->
                                lanes.run(
                                        limits.timeout(),
                                        deadline -> queries.answer(query, deadline)))
                .rowSet()
                .forEachRemaining(rows::add);
        return rows;
    }

    private static Named named(Binding row) {
        return new Named(
                row.get("thing"),
                row.get("kind").getLiteralLexicalForm(),
                Set.of(Sought.words(row.get("name").getLiteralLexicalForm()).toList()));
    }

    private static ClauseMatch match(Binding row) {
        return new ClauseMatch(
                row.get("clause"),
                row.get("found"),
                row.get("text"),
                new Facets(
                        Optional.ofNullable(row.get("body")),
                        code(row.get("part")),
                        row.get("draft") == null ? code(row.get("status")) : "proposed"));
    }

    private static String code(Node value) {
        return value == null || !value.isURI()
                ? ""
                : value.getURI().substring(value.getURI().lastIndexOf('/') + 1);
    }
}
