package itu.mandates.app;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.read.Lamps;
import itu.mandates.read.Word;
import itu.mandates.release.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printed edition and a draft with tracked changes, from the files to the answers of SPARQL. */
class PrintedAndMarkedSourcesTest {

    private static final String PREFIXES =
            """
            PREFIX dc: <http://purl.org/dc/elements/1.1/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX itu: <https://w3id.org/itu-mandates/def/>
            """;

    @TempDir private static Path folder;

    private static Snapshot release;

    @BeforeAll
    static void build() throws IOException {
        var sources = new SmallSources(folder);
        sources.with("lamps.pdf", Lamps.pdf()).with("c26-8.docx", draft()).build();
        release = sources.snapshot();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static byte[] draft() {
        var word = new Word();
        word.document()
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("C26/8-E");
        for (String line : DRAFT.lines().toList()) {
            word.line(line);
        }
        return word.bytes();
    }

    private static final String DRAFT =
            """
            MOD
            RESOLUTION 291 (REV. {-BUCHAREST, 2022-}{+DOHA, 2026+})
            Strategy for lamps and lighthouses
            The Plenipotentiary Conference of the International Telecommunication Union ({-Bucharest, 2022-}{+Doha, 2026+}),
            considering
            the importance of {-light-}{+bright lamps+},
            resolves
            1\tto continue to give lamps high priority within the Union;
            2\tthat all study groups {+also +}continue to look for lamps,
            instructs the Secretary-General
            to promote lamps.
            """;

    @Test
    void runningHeadersAndPageNumbersAreOnRecordWithTheirPlace() {
        assertThat(
                        rows(
                                """
                                SELECT ?source ?kind ?words WHERE {
                                    ?piece a itu:Furniture ; dcterms:isPartOf ?from ; itu:furnitureKind ?code ;
                                        itu:text ?words ; itu:spanStart ?start ; itu:spanEnd ?end .
                                    FILTER (?end - ?start >= STRLEN(?words))
                                    BIND (REPLACE(STR(?from), "^.*/", "") AS ?source)
                                    BIND (REPLACE(STR(?code), "^.*/", "") AS ?kind)
                                } ORDER BY ?source ?start"""))
                .containsExactly(
                        "c26-8 | runningHeader | C26/8-E",
                        "lamps | runningHeader | Resolutions on lamps",
                        "lamps | pageNumber | – 1 –",
                        "lamps | runningHeader | Resolutions on lamps",
                        "lamps | pageNumber | – 2 –");
    }

    @Test
    void noClauseHasWordsOfAHeaderOrAPageNumber() {
        assertThat(rows("SELECT ?clause WHERE { ?clause a itu:Clause ; itu:text ?words }"))
                .hasSizeGreaterThan(15);
        assertThat(
                        rows(
                                """
                                SELECT ?clause ?words WHERE {
                                    { ?clause a itu:Clause } UNION { ?clause a itu:ClauseText }
                                    ?clause itu:text ?words .
                                    FILTER (REGEX(?words, "Resolutions on lamps|C26/8|– \\\\d –"))
                                }"""))
                .isEmpty();
    }

    @Test
    void everyTrackedChangeHasItsAuthorAndItsDate() {
        assertThat(
                        rows(
                                """
                                SELECT ?cited ?deleted ?inserted ?author ?date WHERE {
                                    ?edit a itu:Edit ; itu:editOf ?clause ; dc:creator ?author ; dcterms:date ?date .
                                    ?clause itu:citedAs ?cited .
                                    OPTIONAL { ?edit itu:deletedText ?out }
                                    OPTIONAL { ?edit itu:insertedText ?in }
                                    BIND (COALESCE(STR(?out), "") AS ?deleted)
                                    BIND (COALESCE(STR(?in), "") AS ?inserted)
                                } ORDER BY ?cited"""))
                .containsExactly(
                        "considering | light | bright lamps | " + Word.AUTHOR + " | " + Word.DATE,
                        "resolves 2 |  | also | " + Word.AUTHOR + " | " + Word.DATE);
        assertThat(
                        rows(
                                """
                                SELECT ?edit WHERE { ?edit a itu:Edit
                                    FILTER NOT EXISTS { ?edit dc:creator ?author ; dcterms:date ?date } }"""))
                .isEmpty();
    }

    private static List<String> rows(String query) {
        DatasetGraph data = release.dataset();
        var rows = new ArrayList<String>();
        data.executeRead(
                () -> {
                    try (var asked =
                            QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(data))
                                    .query(QueryFactory.create(PREFIXES + query))
                                    .build()) {
                        var found = asked.execSelect();
                        found.forEachRemaining(
                                row ->
                                        rows.add(
                                                String.join(
                                                        " | ",
                                                        found.getResultVars().stream()
                                                                .map(name -> words(row.get(name)))
                                                                .toList())));
                    }
                });
        return rows;
    }

    private static String words(org.apache.jena.rdf.model.RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
