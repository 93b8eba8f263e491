package itu.mandates.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.vocab.Itu;
import itu.mandates.web.TestServer;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules found in one release after the other. */
class QualityHistoryTest {

    private static final Node QUALITY = Itu.graph("quality").asNode();
    private static final Node SHAPE = NodeFactory.createURI(Itu.BASE + "/shapes/made-up");
    private static final TestServer SERVER = new TestServer("web/small.trig");

    static {
        SERVER.release(data("one", "two"));
        SERVER.release(data("two", "three", "four"));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** The small graph with a made-up rule that found this. */
    private static DatasetGraph data(String... findings) {
        DatasetGraph data = RDFDataMgr.loadDatasetGraph("web/small.trig");
        add(data, SHAPE, RDF.type.asNode(), SHACL.NodeShape);
        add(data, SHAPE, DCTerms.identifier.asNode(), words("made-up"));
        add(data, SHAPE, RDFS.label.asNode(), words("Made-up rule"));
        add(data, SHAPE, SHACL.severity, SHACL.Warning);
        for (String name : findings) {
            Node finding = NodeFactory.createURI(Itu.BASE + "/id/finding/" + name);
            add(data, finding, RDF.type.asNode(), SHACL.ValidationResult);
            add(data, finding, RDFS.label.asNode(), words("Finding " + name));
            add(data, finding, SHACL.sourceShape, SHAPE);
            add(data, finding, SHACL.resultMessage, words("Something is wrong: " + name));
            add(
                    data,
                    finding,
                    SHACL.focusNode,
                    NodeFactory.createURI(Itu.BASE + "/eli/pp/res/191/2022/considering/a"));
        }
        return data;
    }

    private static void add(DatasetGraph data, Node subject, Node property, Node value) {
        data.add(QUALITY, subject, property, value);
    }

    private static Node words(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    private static Document page(String path) {
        var answer = SERVER.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void theTableCountsTheFindingsOfEachReleaseAndWhatChangedWithTheLast() {
        Document page = page("/en/quality");
        var row = page.select("table.history-table tbody tr");
        assertThat(row).hasSize(1);
        assertThat(row.select("td").eachText()).isEqualTo(List.of("0", "2", "3", "2", "1"));
        assertThat(page.select("table.history-table tfoot td").eachText())
                .isEqualTo(List.of("0", "2", "3", "2", "1"));
        assertThat(page.select("svg.history-bars rect")).hasSize(3);
    }

    @Test
    void whatAppearedAndWhatVanishedIsNamed() {
        var lists = page("/en/quality").select("#history ~ ul");
        assertThat(lists.get(0).text()).contains("Finding three", "Finding four");
        assertThat(lists.get(1).text()).isEqualTo("Finding one");
        assertThat(lists.select("a").first().attr("href")).startsWith("/en/eli/pp/res/191/2022/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void theFindingsCanBeReadTextByText(String language) {
        Document page = page("/" + language + "/quality?by=resolution");
        var heading = page.select("section.rule h2 a");
        assertThat(heading).hasSize(1);
        assertThat(heading.attr("href")).isEqualTo("/" + language + "/eli/pp/res/191/2022");
        assertThat(page.select("section.rule .rule-places li")).hasSize(3);
        assertThat(page.select("nav a[aria-current=true]").eachAttr("href"))
                .contains("/" + language + "/quality?by=resolution");
    }

    @Test
    void anotherOrderIsRefused() {
        assertThat(SERVER.get("/en/quality?by=colour").statusCode()).isEqualTo(400);
    }

    @Test
    void theQueryOfARuleOpensInTheEditor() {
        String href = page("/fr/quality/made-up").select("#sparql ~ p a").attr("href");
        assertThat(href).startsWith("/fr/query?query=PREFIX");
        assertThat(SERVER.get(href).body()).contains("sh:sourceShape");
    }
}
