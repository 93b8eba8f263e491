package itu.mandates.web.editor;

import itu.mandates.query.Column;
import itu.mandates.query.Publication;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryFile.Header;
import itu.mandates.query.QueryResult;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.query.QueryResult.Triples;
import itu.mandates.query.QueryView;
import itu.mandates.query.Wording;
import itu.mandates.web.Served;
import itu.mandates.web.editor.EditorPage.EditorAnswer;
import itu.mandates.web.guard.QueryGate;
import itu.mandates.web.guard.SparqlLimits;
import itu.mandates.web.saved.Paging;
import itu.mandates.web.saved.QueryPage.Rows;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.SavedAnswer;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.Showing;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.springframework.stereotype.Component;

/** Answers what somebody typed, under the limits of the endpoint, and shows it as saved queries. */
@Component
class EditorRuns {

    private static final int SHOWN = 1000;
    private static final List<String> TABLES = List.of("csv", "tsv", "json", "xml");
    private static final List<String> GRAPHS = List.of("ttl", "nt", "json-ld");
    private static final Wording NOTHING = new Wording(Map.of("en", ""));

    private final SavedAnswers answers;
    private final SavedQueries queries;
    private final Served served;
    private final SparqlLimits limits;
    private final QueryGate gate;

    EditorRuns(SavedAnswers answers, SavedQueries queries, Served served, SparqlLimits limits) {
        this.answers = answers;
        this.queries = queries;
        this.served = served;
        this.limits = limits;
        this.gate = new QueryGate(limits);
    }

    /**
     * What is to be run.
     *
     * @param label column that names bars; "" for any
     * @param value column that measures bars; "" for none
     */
    record Wish(String query, String language, String label, String value) {}

    /** The query, if it may be asked; refused as the endpoint refuses it. */
    Query open(String text) {
        return gate.open(text);
    }

    /**
     * The answer.
     *
     * @param client its address, for its budget
     * @throws itu.mandates.web.Refusal as the endpoint does; but rows beyond the limit are cut off
     */
    EditorAnswer run(Wish wish, String client) {
        QueryFile file = file(open(wish.query()));
        var question =
                new Question(
                        file,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        wish.language(),
                        new Paging(1, limits.rows(), false));
        SavedAnswer answer = answers.answer(question, client);
        QueryResult result = answer.result();
        var showing =
                new Showing(file, queries.words(), wish.language(), names(result, wish.language()));
        return new EditorAnswer(
                showing.show(result, file.header().publication().views().get(0), SHOWN),
                Math.min(result.size(), SHOWN),
                new Rows(
                        1,
                        result.size(),
                        answer.more(),
                        answer.release(),
                        answer.took().toMillis()),
                BarChoice.of(result, wish, showing),
                result instanceof Triples
                        ? GRAPHS
                        : result instanceof Table ? TABLES : List.of("json", "xml"));
    }

    /**
     * As if it were a saved query: its columns are headed by their variables, and answers are kept
     * under its name, which only these words have.
     */
    private QueryFile file(Query query) {
        QueryFile bare = QueryFile.unnamed(query.serialize());
        List<Column> columns =
                query.isSelectType()
                        ? query.getResultVars().stream().map(EditorRuns::column).toList()
                        : List.of();
        return new QueryFile(
                ContentName.of(bare.text()), header(bare.header(), columns), bare.text());
    }

    private static Column column(String name) {
        return new Column(name, new Wording(Map.of("en", name)), NOTHING, "", "");
    }

    private Header header(Header bare, List<Column> columns) {
        Publication plain = bare.publication();
        return new Header(
                bare.title(),
                bare.question(),
                bare.description(),
                bare.tags(),
                bare.parameters(),
                columns,
                bare.expect(),
                new Publication(
                        List.of(table()),
                        0,
                        limits.rows(),
                        limits.timeout(),
                        plain.keep(),
                        plain.height()),
                bare.version(),
                bare.status());
    }

    private static QueryView table() {
        return new QueryView(QueryView.Kind.TABLE, Map.of(), false, "");
    }

    /** What the things in the rows that are shown are called. */
    private Map<Node, Text> names(QueryResult result, String language) {
        return served.read(
                snapshot -> {
                    var facts = new Facts(snapshot.dataset(), language);
                    var names = new HashMap<Node, Text>();
                    things(result)
                            .forEach(
                                    node ->
                                            facts.called(node)
                                                    .ifPresent(name -> names.put(node, name)));
                    return names;
                });
    }

    private static Stream<Node> things(QueryResult result) {
        Stream<Node> shown = Stream.empty();
        if (result instanceof Table table) {
            shown =
                    table.rows().stream()
                            .limit(SHOWN)
                            .flatMap(row -> row.varsMentioned().stream().map(row::get));
        } else if (result instanceof Triples triples) {
            shown =
                    triples.graph().stream()
                            .limit(SHOWN)
                            .flatMap(
                                    each ->
                                            Stream.of(
                                                    each.getSubject(),
                                                    each.getPredicate(),
                                                    each.getObject()));
        }
        return shown.filter(Node::isURI).distinct();
    }
}
