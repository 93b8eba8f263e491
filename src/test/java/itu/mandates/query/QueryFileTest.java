package itu.mandates.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import itu.mandates.vocab.Itu;
import itu.mandates.vocab.ResourceFolder;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every query file: header, syntax, parameters, terms; and that it runs on a small graph. */
class QueryFileTest {

    private static final int QUERIES = 73;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final QueryBook BOOK = QueryBook.load();
    private static final Set<String> DECLARED = declaredTerms();
    private static final DatasetGraph SMALL =
            TextSearch.over(RDFDataMgr.loadDatasetGraph("small-graph.trig"));

    @Test
    void allQueriesAreRead() {
        assertThat(BOOK.names()).hasSize(QUERIES).contains("coverage", "areas-of-mutual-interest");
    }

    @TestFactory
    Stream<DynamicTest> everyParameterOccursInItsQuery() {
        return eachQuery(
                file -> {
                    Set<String> variables =
                            found(file.text().replaceAll("(?m)^#.*$", ""), "[?$](\\w+)");
                    file.header()
                            .parameters()
                            .forEach(one -> assertThat(variables).contains(one.name()));
                });
    }

    @TestFactory
    Stream<DynamicTest> everyQuerySaysWhatItAnswers() {
        return eachQuery(
                file -> {
                    assertThat(file.header().title().toString()).isNotBlank();
                    assertThat(file.header().question().toString()).endsWith("?");
                    assertThat(file.header().tags()).isNotEmpty();
                    assertThat(file.header().expect().atLeast() > 0 || mayFindNothing(file))
                            .isTrue();
                });
    }

    /** All citations of the real documents are decided; those of others may not be. */
    private static boolean mayFindNothing(QueryFile file) {
        return file.name().equals("undecided-citations");
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsOrdered() {
        return eachQuery(file -> assertThat(file.query().hasOrderBy()).isTrue());
    }

    @TestFactory
    Stream<DynamicTest> whatAFormOffersComesFromAColumnOfAnotherQuery() {
        return eachQuery(
                file ->
                        file.header().parameters().stream()
                                .map(Parameter::choices)
                                .filter(Choices::isAsked)
                                .forEach(
                                        choices ->
                                                assertThat(
                                                                BOOK.named(choices.query())
                                                                        .orElseThrow()
                                                                        .query()
                                                                        .getResultVars())
                                                        .contains(
                                                                choices.value(), choices.label())));
    }

    @TestFactory
    Stream<DynamicTest> everyColumnAndEveryTagHasALabel() {
        var words = new QueryWords(new ResourceFolder("queries/words").files(".yaml"));
        return eachQuery(
                file -> {
                    file.header()
                            .columns()
                            .forEach(
                                    column ->
                                            assertThat(words.names("labels"))
                                                    .contains(column.name()));
                    assertThat(words.names("tags")).containsAll(file.header().tags());
                });
    }

    @TestFactory
    Stream<DynamicTest> everyOtherLanguageNamesOnlyWhatThereIs() {
        return new ResourceFolder("queries/words")
                .files(".yaml").stream()
                        .map(
                                file ->
                                        DynamicTest.dynamicTest(
                                                file.name(), () -> namesWhatThereIs(file)));
    }

    private static void namesWhatThereIs(TextFile file) {
        var english =
                new QueryWords(
                        new ResourceFolder("queries/words")
                                .files("en.yaml").stream()
                                        .map(each -> new TextFile("en", each.text()))
                                        .toList());
        var own = new QueryWords(List.of(new TextFile("en", file.text())));
        for (String kind : List.of("tags", "labels", "values")) {
            assertThat(english.names(kind)).as(kind).containsAll(own.names(kind));
        }
        assertThat(BOOK.names()).containsAll(own.names("queries"));
    }

    @Test
    void aViewOrALinkToAColumnThatIsNotThereIsRefused() {
        assertRefused(
                "#+ expect:",
                "#+ views: [ { kind: bars, label: b, value: c } ]\n#+ expect:",
                "q.rq: views: there is no column c");
        assertRefused("b: a thing", "b: { meaning: a thing, link: c }", "there is no column c");
        assertRefused(
                "#+ expect:",
                "#+ views: [ { kind: bars, label: b } ]\n#+ expect:",
                "q.rq: views.value: must be a value");
        assertRefused(
                "#+ expect:", "#+ views: [ { kind: pie } ]\n#+ expect:", "must be table, matrix");
    }

    @Test
    void aListOfChoicesTakesNothingElse() {
        String text =
                VALID.replace(
                        "type: iri, label: A, example: /eli/pp/res/1",
                        "type: string, label: A, example: x, choices: [x, y]");
        var parameter = QueryFile.read(new TextFile("q", text)).header().parameters().get(0);
        assertThat(parameter.allowed()).containsExactly("x", "y");
        assertThat(parameter.read("y")).isPresent();
        assertThat(parameter.read("z")).isEmpty();
        assertThat(ParameterType.DECIMAL.term("0.6")).isPresent();
        assertThat(ParameterType.DECIMAL.term(".6")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyTermOfTheOntologyThatAQueryUsesIsDeclared() {
        return eachQuery(file -> assertThat(DECLARED).containsAll(terms(file.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyQueryAnswersOnTheSmallGraph() {
        return eachQuery(
                file -> {
                    QueryResult result = new QueryRunner(SMALL, LIMIT).run(file, file.examples());
                    assertThat(result.size()).isPositive();
                    assertThat(ResultFormat.TEXT.print(result, 100)).isNotBlank();
                });
    }

    @Test
    void anUnmetExpectationIsReported() {
        assertThat(BOOK.unmetExpectations(new QueryRunner(SMALL, LIMIT)))
                .containsKeys("coverage", "edition-text");
    }

    @Test
    void anAnswerMustHaveEachRowThatIsExpectedAndNoneThatIsNot() {
        var coverage = BOOK.named("coverage").orElseThrow();
        var result = new QueryRunner(SMALL, LIMIT).run(coverage, coverage.examples());
        Map<String, String> there = Map.of("proposal", "/eli/pp/res/191/2026/draft/c26-89");
        Map<String, String> missing = Map.of("proposal", "/eli/pp/res/1");
        assertThat(new Expectation(1, List.of(there), List.of(missing)).unmetBy(result)).isEmpty();
        assertThat(new Expectation(1, List.of(there, missing), List.of()).unmetBy(result))
                .hasValue("no row with " + missing);
        assertThat(new Expectation(1, List.of(), List.of(missing, there)).unmetBy(result))
                .hasValue("a row with " + there);
    }

    @Test
    void anUnknownKeyIsRefusedByFileAndKey() {
        assertRefused("title: t", "titel: t", "q.rq: titel: unknown key");
        assertRefused("type: iri", "typ: iri", "q.rq: params.a.typ: unknown key");
    }

    @Test
    void aMissingOrWrongKeyIsRefusedByFileAndKey() {
        assertRefused("#+ title: t\n", "", "q.rq: title: must be a value");
        assertRefused("type: iri", "type: date", "q.rq: params.a.type: must be iri, string");
        assertRefused("example: /eli/pp/res/1", "example: Resolution 1", "a must be an identifier");
        assertRefused("atLeast: 1", "atLeast: some", "q.rq: expect.atLeast: must be a whole");
        assertRefused("id: q", "id: p", "q.rq: itu.id: is p, but the file is q");
        assertRefused("status: stable", "status: old", "q.rq: itu.status: must be one of");
        assertRefused("title: t", "title: { fr: t }", "q.rq: title: must be words, also in");
        assertRefused("#+ title: t", "#+ title: [", "q.rq: header: ");
    }

    @Test
    void columnsThatAreNotThoseOfTheQueryAreRefused() {
        assertRefused(
                "b: a thing", "c: a thing", "q.rq: columns: are [c], but the query answers [b]");
    }

    @Test
    void aUserMayWriteAQueryWithOrWithoutAHeader() {
        var plain = QueryFile.ofUser(new TextFile("mine", "SELECT * { ?s ?p ?o }"));
        assertThat(plain.header().columns()).isEmpty();
        assertThat(QueryFile.ofUser(new TextFile("q", VALID)).header().parameters()).hasSize(1);
    }

    @Test
    void wordsInOtherLanguagesAreKept() {
        String text = VALID.replace("title: t", "title: { en: t, fr: u }");
        Wording title = QueryFile.read(new TextFile("q", text)).header().title();
        assertThat(title.in("fr")).isEqualTo("u");
        assertThat(title.in("zh")).isEqualTo("t");
    }

    private static final String VALID =
            """
            #+ title: t
            #+ question: What?
            #+ tags: [a]
            #+ params:
            #+   a: { type: iri, label: A, example: /eli/pp/res/1 }
            #+ columns:
            #+   b: a thing
            #+ expect: { atLeast: 1 }
            #+ itu: { id: q, version: 1, status: stable }
            SELECT ?b WHERE { ?a ?b ?c } ORDER BY ?b
            """;

    private static void assertRefused(String good, String bad, String message) {
        assertThat(VALID).contains(good);
        var file = new TextFile("q", VALID.replace(good, bad));
        assertThatThrownBy(() -> QueryFile.read(file))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(message);
    }

    private static Stream<DynamicTest> eachQuery(Consumer<QueryFile> check) {
        return BOOK.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> check.accept(file)));
    }

    private static Set<String> terms(String text) {
        Set<String> terms = found(text, "\\bitu:([A-Za-z]\\w*)");
        terms.addAll(found(text, "<" + Pattern.quote(Itu.NS) + "([^>]+)>"));
        return terms;
    }

    private static Set<String> found(String text, String pattern) {
        var found = new HashSet<String>();
        var matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> declaredTerms() {
        String ontology = new ResourceFolder("ontology").file("itu.ttl").orElseThrow();
        var declared = new HashSet<String>();
        RDFParser.fromString(ontology, Lang.TTL)
                .toGraph()
                .find()
                .forEachRemaining(triple -> declared.add(triple.getSubject().toString()));
        return declared.stream()
                .filter(iri -> iri.startsWith(Itu.NS))
                .map(iri -> iri.substring(Itu.NS.length()))
                .collect(Collectors.toSet());
    }
}
