package itu.mandates.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import itu.mandates.query.QueryResult.Answer;
import itu.mandates.query.QueryResult.Triples;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** Parameters, limits and the forms of a result. */
class QueryRunnerTest {

    private static final DatasetGraph SMALL =
            TextSearch.over(RDFDataMgr.loadDatasetGraph("small-graph.trig"));
    private static final QueryRunner RUNNER = new QueryRunner(SMALL, Duration.ofSeconds(20));
    private static final QueryBook BOOK = QueryBook.load();

    @Test
    void anIdentifierIsAsGoodAsItsIri() {
        var sections = named("sections");
        var byPath = RUNNER.run(sections, Map.of("edition", "/eli/pp/res/191/2022"));
        var byIri = RUNNER.run(sections, Map.of("edition", Itu.BASE + "/eli/pp/res/191/2022"));
        assertThat(byPath.size()).isEqualTo(3);
        assertThat(byIri).isEqualTo(byPath);
    }

    @Test
    void aValueShapedLikeAQueryIsOnlyAValue() {
        var found =
                RUNNER.run(
                        named("clauses-with-words"),
                        Map.of("words", "website\") } DELETE WHERE { ?s ?p ?o } #"));
        assertThat(found.size()).isZero();
        assertThat(
                        RUNNER.run(
                                named("provisions-cited"),
                                Map.of("instrument", "\" || true) FILTER(\"")))
                .extracting(QueryResult::size)
                .isEqualTo(0);
    }

    @Test
    void wordsAreFoundInAnyInflection() {
        var found = RUNNER.run(named("clauses-with-words"), Map.of("words", "reports websites"));
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.has(Map.of("citedAs", "instructs the Secretary-General 1"))).isTrue();
    }

    @Test
    void aParameterThatIsMissingUnknownOrWrongIsRefusedWithWhatWouldBeRight() {
        var sections = named("sections");
        assertRefused(sections, Map.of(), "edition is missing: give an identifier such as");
        assertRefused(sections, Map.of("text", "x"), "sections has no parameter text; it has [ed");
        assertRefused(sections, Map.of("edition", "Resolution 191"), "not 'Resolution 191'");
        assertRefused(named("bodies"), Map.of("lang", "de"), "lang must be one of ar, en, es");
        assertRefused(
                named("holdings"), Map.of("x", "1"), "holdings has no parameter x; it has no");
    }

    @Test
    void aParameterWithoutValueAndDefaultStaysOpen() {
        var query =
                QueryFile.read(
                        new TextFile(
                                "q",
                                """
                                #+ title: t
                                #+ question: What?
                                #+ tags: [a]
                                #+ params:
                                #+   year: { type: integer, label: Year, example: 2022 }
                                #+ columns: { edition: an edition }
                                #+ expect: { atLeast: 1 }
                                #+ itu: { id: q, version: 1, status: stable }
                                PREFIX itu: <https://w3id.org/itu-mandates/def/>
                                SELECT DISTINCT ?edition WHERE { ?edition itu:revisionOf ?r ; itu:year ?year }
                                ORDER BY ?edition
                                """));
        assertThat(RUNNER.run(query, Map.of()).size()).isEqualTo(4);
        assertThat(RUNNER.run(query, Map.of("year", "2022")).size()).isEqualTo(2);
        assertRefused(query, Map.of("year", "last"), "year must be a whole number such as 2022");
    }

    @Test
    void aQueryThatTakesTooLongIsGivenUp() {
        var endless =
                QueryFile.unnamed(
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        var hurried = new QueryRunner(SMALL, Duration.ofMillis(300));
        assertThatThrownBy(() -> hurried.run(endless, Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("took longer than");
    }

    @Test
    void wordsThatAreNoQueryAreRefused() {
        assertRefused(QueryFile.unnamed("SELECT WHERE"), Map.of(), "Encountered");
    }

    @Test
    void askAndConstructHaveTheirOwnResults() {
        assertThat(run("ASK { ?s ?p ?o }")).isEqualTo(new Answer(true));
        assertThat(run("ASK { ?s ?p <http://example.org/none> }")).isEqualTo(new Answer(false));
        assertThat(run("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }")).isInstanceOf(Triples.class);
        assertThat(run("DESCRIBE <" + Itu.BASE + "/id/body/pp>").size()).isPositive();
    }

    @Test
    void aTableIsPrintedAsTextCsvAndJson() {
        var table = run("SELECT ?n ?w { VALUES (?n ?w) { (1 'a, b') (2 UNDEF) } } ORDER BY ?n");
        assertThat(ResultFormat.TEXT.print(table, 0))
                .isEqualTo("n  w\n-------\n1  a, b\n2\n2 rows\n");
        assertThat(ResultFormat.CSV.print(table, 0)).isEqualTo("n,w\r\n1,\"a, b\"\r\n2,\r\n");
        assertThat(ResultFormat.JSON.print(table, 0)).contains("\"vars\"", "\"a, b\"");
        assertThatThrownBy(() -> ResultFormat.TTL.print(table, 0))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("choose text, csv or json");
    }

    @Test
    void aTextTableFitsTheTerminal() {
        var table =
                run(
                        "SELECT ?a ?b { VALUES (?a ?b) { ('short' 'words that are wrapped at blanks') } }");
        String printed = ResultFormat.TEXT.print(table, 20);
        assertThat(printed.lines()).allMatch(line -> line.length() <= 20);
        assertThat(printed).contains("short  words that").contains("       at blanks");
    }

    @Test
    void identifiersAreShortInTextAndWholeElsewhere() {
        var table = run("SELECT ?x { VALUES ?x { <" + Itu.BASE + "/id/body/pp> } }");
        assertThat(ResultFormat.TEXT.print(table, 0)).contains("\n/id/body/pp\n");
        assertThat(ResultFormat.CSV.print(table, 0)).contains(Itu.BASE + "/id/body/pp");
    }

    @Test
    void anAnswerIsYesOrNo() {
        assertThat(ResultFormat.TEXT.print(new Answer(true), 80)).isEqualTo("yes\n");
        assertThat(ResultFormat.JSON.print(new Answer(false), 80)).contains("\"boolean\":false");
    }

    @Test
    void aGraphIsPrintedAsTurtleAndJson() {
        var triples = (Triples) run("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }");
        var read = RDFParser.fromString(ResultFormat.TTL.print(triples, 0), Lang.TTL).toGraph();
        assertThat(read.isIsomorphicWith(triples.graph())).isTrue();
        assertThat(ResultFormat.JSON.print(triples, 0)).contains("@graph");
        assertThatThrownBy(() -> ResultFormat.CSV.print(triples, 0))
                .isInstanceOf(QueryException.class);
    }

    private static QueryResult run(String query) {
        return RUNNER.run(QueryFile.unnamed(query), Map.of());
    }

    private static QueryFile named(String name) {
        return BOOK.named(name).orElseThrow();
    }

    private static void assertRefused(QueryFile file, Map<String, String> values, String words) {
        assertThatThrownBy(() -> RUNNER.run(file, values))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(words);
    }
}
