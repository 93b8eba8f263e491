package itu.mandates.web.search;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.Served;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.guard.GuardedQueries;
import itu.mandates.web.guard.SparqlLimits;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.search.ClauseMatch.Facets;
import itu.mandates.web.search.Named.Wanted;
import itu.mandates.web.sparql.Lanes;
import itu.mandates.web.view.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private static final int BYTES_OF_A_NAME = 900;
    private static final int BYTES_OF_A_TEXT = 400;

    /** Below so many clauses those under a heading with the words are shown as well. */
    private static final int FEW = 3;

    private static final Query CLAUSES = query("search-clauses");
    private static final Query HEADINGS = query("search-headings");
    private static final Query TEXTS = query("search-texts");

    private final Served served;
    private final GuardedQueries queries;
    private final Lanes lanes;
    private final SparqlLimits limits;
    private final ClientBudget budget;
    private final SharedWork<List<ClauseMatch>> clauses =
            new SharedWork<>(MEMORY, found -> found.size() * BYTES_OF_A_MATCH);
    private final SharedWork<ReleaseNames> names =
            new SharedWork<>(MEMORY, found -> found.things().size() * BYTES_OF_A_NAME);
    private final SharedWork<List<KnownText>> texts =
            new SharedWork<>(MEMORY, found -> found.size() * BYTES_OF_A_TEXT);

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

    /**
     * The best first, each clause once. Words are read as English and as the reader's language
     * inflects them.
     */
    List<ClauseMatch> clauses(Sought sought, String language, String client) {
        String words = sought.ofIndex();
        if (words.isEmpty()) {
            return List.of();
        }
        return clauses.get(
                String.join(" ", release(), language, words),
                () -> {
                    List<ClauseMatch> found = matches(CLAUSES, words, language, client);
                    return found.size() >= FEW || sought.maybeCitation()
                            ? found
                            : once(found, matches(HEADINGS, words, language, client));
                });
    }

    private List<ClauseMatch> matches(Query query, String words, String language, String client) {
        Stream<Optional<String>> asked =
                language.equals("en")
                        ? Stream.of(Optional.empty())
                        : Stream.of(Optional.empty(), Optional.of(language));
        return once(
                asked.flatMap(each -> rows(bound(query, words, each), client).stream())
                        .map(SearchIndex::match)
                        .sorted(ClauseMatch.ORDER)
                        .toList(),
                List.of());
    }

    /** Without a language all of them are searched. */
    private static Query bound(Query query, String words, Optional<String> language) {
        return QueryTransformOps.replaceVars(
                query,
                Map.of(
                        Var.alloc("words"),
                        NodeFactory.createLiteralString(words),
                        Var.alloc("language"),
                        NodeFactory.createLiteralString("lang:" + language.orElse(""))));
    }

    private static List<ClauseMatch> once(List<ClauseMatch> first, List<ClauseMatch> then) {
        Map<Node, ClauseMatch> found = new LinkedHashMap<>();
        Stream.concat(first.stream(), then.stream())
                .forEach(match -> found.putIfAbsent(match.clause(), match));
        return List.copyOf(found.values());
    }

    /** Those whose names have all the words, the closest of each kind first. */
    List<Named<Node>> named(List<String> words, String language, String client) {
        List<Wanted> wanted = Wanted.of(words, language);
        Map<Node, Integer> order = order(client);
        return wanted.isEmpty()
                ? List.of()
                : names(client).things().stream()
                        .filter(each -> each.has(wanted))
                        .sorted(
                                Comparator.comparing((Named<Node> each) -> -each.closeness(wanted))
                                        .thenComparing(each -> order.getOrDefault(each.thing(), 0)))
                        .toList();
    }

    /** Editions in the order of their standing; a resolution before them. */
    private Map<Node, Integer> order(String client) {
        List<KnownText> sorted = texts(client).stream().sorted(KnownText.ORDER).toList();
        var order = new HashMap<Node, Integer>();
        sorted.forEach(each -> order.put(each.text(), order.size() + 1));
        return order;
    }

    /** What the words may have been meant to be; empty if they are all known. */
    Optional<String> suggestion(Sought sought, String language, String client) {
        return names(client).spelling().suggestion(sought.text(), language);
    }

    private ReleaseNames names(String client) {
        return names.get(
                release(),
                () ->
                        limited(
                                client,
                                () ->
                                        served.read(
                                                snapshot ->
                                                        ReleaseNames.of(
                                                                new Facts(
                                                                        snapshot.dataset(), "")))));
    }

    /** All texts that may be cited. */
    List<KnownText> texts(String client) {
        return texts.get(
                release(), () -> rows(TEXTS, client).stream().map(SearchIndex::text).toList());
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

    private static KnownText text(Binding row) {
        return new KnownText(
                row.get("text"),
                row.get("work"),
                code(row.get("body")),
                words(row.get("number")),
                code(row.get("conference")),
                words(row.get("place")),
                words(row.get("year")).matches("\\d{4}")
                        ? Integer.parseInt(words(row.get("year")))
                        : 0,
                standing(row));
    }

    private static ClauseMatch match(Binding row) {
        return new ClauseMatch(
                row.get("clause"),
                row.get("found"),
                row.get("text"),
                ((Number) row.get("score").getLiteralValue()).doubleValue(),
                new Facets(
                        Optional.ofNullable(row.get("body")),
                        Optional.ofNullable(row.get("conference")),
                        code(row.get("part")),
                        standing(row)));
    }

    private static String standing(Binding row) {
        return row.get("draft") == null ? code(row.get("status")) : "proposed";
    }

    private static String words(Node literal) {
        return literal == null || !literal.isLiteral() ? "" : literal.getLiteralLexicalForm();
    }

    private static String code(Node value) {
        return value == null || !value.isURI()
                ? ""
                : value.getURI().substring(value.getURI().lastIndexOf('/') + 1);
    }
}
