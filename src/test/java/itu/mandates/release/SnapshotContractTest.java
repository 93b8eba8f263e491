package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import itu.mandates.vocab.Itu;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory and disk answer alike: the same queries, the same rows, and never none. */
class SnapshotContractTest {

    private static final Map<String, String> QUERIES = new TreeMap<>();

    static {
        QUERIES.put(
                "a union join",
                "SELECT ?r ?d { ?c itu:cites ?d ; itu:clauseOf ?r . ?d itu:position ?n FILTER(?n = 3) }");
        QUERIES.put(
                "a statement of two graphs counts once in the union",
                "SELECT (COUNT(*) AS ?n) { ?s itu:cites ?o }");
        QUERIES.put("the graphs", "SELECT ?g { GRAPH ?g {} }");
        QUERIES.put(
                "any graph", "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g");
        QUERIES.put(
                "a named graph",
                "SELECT ?s ?o { GRAPH <urn:ex:g:references> { ?s itu:cites ?o } }");
        QUERIES.put("a path across graphs", "SELECT ?x { <urn:ex:c1> itu:cites+/itu:clauseOf ?x }");
        QUERIES.put("text", "SELECT ?c { ?c text:query 'function' }");
        QUERIES.put(
                "text of a language, with its words",
                "SELECT ?c ?words { (?c ?score ?words) text:query (itu:text 'fonction' 'lang:fr') }");
        QUERIES.put("text in any graph", "SELECT ?g ?c { GRAPH ?g { ?c text:query 'function' } }");
        QUERIES.put(
                "text in a named graph",
                "SELECT ?c { GRAPH <urn:ex:g:mandates> { ?c text:query 'function' } }");
        QUERIES.put(
                "text with a join in the union",
                "SELECT DISTINCT ?c ?d { ?c text:query 'function' . ?c itu:cites ?d . ?d itu:position ?n }");
        QUERIES.put(
                "text with a join in another graph",
                "SELECT ?c ?d { (?c ?score ?words ?g) text:query (itu:text 'review') . GRAPH <urn:ex:g:references> { ?c itu:cites ?d } FILTER(?g = <urn:ex:g:text>) }");
        QUERIES.put(
                "text bound to a clause",
                "SELECT ?words { (<urn:ex:c2> ?score ?words) text:query (itu:text 'function' 'highlight:s:<|e:>') }");
        QUERIES.put(
                "a heading, a title and a label",
                "SELECT ?s { { ?s text:query (itu:heading 'director') } UNION { ?s text:query (dct:title 'strategy') } UNION { ?s text:query (rdfs:label 'bureau') } }");
        QUERIES.put("typed values", "SELECT ?s ?v { ?s itu:year|itu:held|itu:position ?v }");
        QUERIES.put(
                "negation",
                "SELECT ?c { ?c itu:text ?t FILTER NOT EXISTS { ?c itu:cites <urn:ex:c2> } }");
        QUERIES.put(
                "a join within a join that has nothing to join with",
                "SELECT (COUNT(*) AS ?n) { ?s itu:cites <urn:ex:nothing> OPTIONAL { ?s itu:clauseOf ?r"
                        + " OPTIONAL { ?c itu:clauseOf ?r OPTIONAL { ?c itu:position ?p }"
                        + " BIND (COALESCE(STR(?p), STR(?c)) AS ?m) } } }");
    }

    private static final Node REFERENCES = SmallGraph.iri("urn:ex:g:references");

    @TempDir static Path folder;

    static Release release;
    static Snapshot memory;
    static Snapshot disk;

    @BeforeAll
    static void open() {
        release = new ReleaseWriter(folder, step -> {}).write(SmallGraph.content(0));
        memory = Snapshot.served(release, Long.MAX_VALUE, step -> {});
        disk = Snapshot.served(release, 0, step -> {});
    }

    @AfterAll
    static void close() {
        memory.close();
        disk.close();
    }

    @Test
    void memoryAndDiskGiveTheSameRows() {
        QUERIES.forEach(
                (name, query) -> {
                    List<String> rows = rows(memory, query);
                    assertNotEquals(List.of(), rows, name);
                    assertEquals(rows, rows(disk, query), name);
                });
        assertEquals(17, QUERIES.size());
        assertNotEquals(memory.dataset().getClass(), disk.dataset().getClass());
    }

    @Test
    void memoryAndDiskHoldTheWholeDump() {
        long statements = release.manifest().statements();
        for (Snapshot snapshot : List.of(memory, disk)) {
            DatasetGraph dataset = snapshot.dataset();
            Txn.executeRead(
                    dataset,
                    () -> {
                        assertEquals(statements, Iter.count(dataset.find()));
                        assertEquals(statements, dataset.stream().distinct().count());
                        // Two graphs say the same two things.
                        assertEquals(statements - 2, dataset.getDefaultGraph().size());
                        assertEquals(statements - 2, dataset.getUnionGraph().size());
                        assertEquals(3, dataset.getGraph(REFERENCES).size());
                    });
        }
    }

    @Test
    void neitherCanBeWritten() {
        Node node = SmallGraph.iri("urn:ex:x");
        int refused = 0;
        for (Snapshot snapshot : List.of(memory, disk)) {
            DatasetGraph dataset = snapshot.dataset();
            List<Runnable> writes =
                    List.of(
                            () -> dataset.add(Quad.create(node, node, node, node)),
                            () -> dataset.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
                            () -> dataset.getDefaultGraph().add(node, node, node),
                            () -> dataset.getGraph(SmallGraph.iri("urn:ex:g:text")).clear(),
                            () -> dataset.removeGraph(SmallGraph.iri("urn:ex:g:text")),
                            dataset::clear);
            for (Runnable write : writes) {
                assertThrows(RuntimeException.class, () -> Txn.executeRead(dataset, write));
                refused++;
            }
        }
        assertEquals(12, refused);
        memoryAndDiskHoldTheWholeDump();
    }

    @Test
    void askingForAnUnknownGraphMakesNone() {
        String query = "SELECT * { GRAPH <urn:ex:unknown> { ?s ?p ?o } }";
        for (Snapshot snapshot : List.of(memory, disk)) {
            assertEquals(List.of(), rows(snapshot, query));
            assertFalse(rows(snapshot, "SELECT ?g { GRAPH ?g {} }").toString().contains("unknown"));
        }
    }

    static List<String> rows(Snapshot snapshot, String query) {
        DatasetGraph dataset = snapshot.dataset();
        return Txn.calculateRead(dataset, () -> rows(dataset, query));
    }

    private static List<String> rows(DatasetGraph dataset, String query) {
        String prefixes =
                """
                PREFIX itu: <%s>
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX dct: <http://purl.org/dc/terms/>
                """
                        .formatted(Itu.NS);
        try (var execution =
                QueryExecution.dataset(DatasetFactory.wrap(dataset))
                        .query(prefixes + query)
                        .build()) {
            return ResultSetFormatter.toList(execution.execSelect()).stream()
                    .map(row -> new TreeMap<>(columns(row)).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> columns(QuerySolution row) {
        Map<String, String> columns = new TreeMap<>();
        row.varNames().forEachRemaining(name -> columns.put(name, row.get(name).toString()));
        return columns;
    }
}
