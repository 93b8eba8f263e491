package itu.mandates.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.vocab.Itu;
import itu.mandates.web.TestServer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an identifier answers, over real HTTP. */
class IdentifierTest {

    private static final TestServer SERVER = TestServer.shared();
    private static final int IRIS_OF_THE_SMALL_GRAPH = 100;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html|/en/eli/pp/res/191/2022",
                "*/*|/en/eli/pp/res/191/2022",
                "text/html,application/xhtml+xml,*/*;q=0.8|/en/eli/pp/res/191/2022",
                "text/turtle|/eli/pp/res/191/2022.ttl",
                "application/ld+json|/eli/pp/res/191/2022.jsonld",
                "application/n-triples|/eli/pp/res/191/2022.nt",
                "application/rdf+xml|/eli/pp/res/191/2022.rdf",
                "text/html;q=0.3, application/rdf+xml;q=0.9|/eli/pp/res/191/2022.rdf",
                "application/*|/eli/pp/res/191/2022.jsonld",
                "text/html;q=0, */*|/eli/pp/res/191/2022.ttl",
            })
    void anIdentifierLeadsToWhatIsAccepted(String accept, String target) {
        var answer = SERVER.get("/eli/pp/res/191/2022", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(target);
        assertThat(answer.headers().allValues("Vary").toString())
                .contains("Accept")
                .contains("Accept-Language");
        assertThat(SERVER.get(target).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "ar, ar",
        "zh-CN, zh",
        "'en;q=0.1,fr', fr",
        "'de;q=0.9,es;q=0.5', es",
        "de, en",
        "'***', en",
        "'', en",
    })
    void aPageComesInTheLanguageThatIsPreferredOfTheSix(String accepted, String language) {
        var answer = SERVER.get("/id/body/pp", "Accept", "text/html", "Accept-Language", accepted);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/" + language + "/id/body/pp");
    }

    @Test
    void aFormatThatIsNotThereIsRefusedWithThoseThatAre() {
        var answer = SERVER.get("/eli/pp/res/191", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle").contains("application/ld+json");
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle",
        "jsonld, application/ld+json",
        "nt, application/n-triples",
        "rdf, application/rdf+xml"
    })
    void theDataTellOfTheThingItsPartsAndTheNamesOfTheRest(String suffix, String type) {
        var answer = SERVER.get("/eli/pp/res/191/2022/resolves/1." + suffix);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        Model model = model(answer.body(), type);
        var clause = model.createResource(Itu.BASE + "/eli/pp/res/191/2022/resolves/1");
        assertThat(clause.hasProperty(Itu.TEXT)).isTrue();
        var part = model.createResource(clause.getURI() + "/i");
        assertThat(part.hasProperty(Itu.TEXT)).isTrue();
        var edition = model.createResource(Itu.BASE + "/eli/pp/res/191/2022");
        assertThat(edition.listProperties().toList()).hasSize(1);
    }

    @Test
    void dataThatTheReaderHasAreNotSentAgain() {
        var first = SERVER.get("/id/body/pp.ttl");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = SERVER.get("/id/body/pp.ttl", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(SERVER.get("/id/body/pp.nt").headers().firstValue("ETag")).isNotEqualTo(tag);
        assertThat(SERVER.get("/id/body/pp.nt", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/eli/pp/res/191/2026", "/en/eli/pp/res/191/2026"})
    void aYearWithDraftsAloneSaysSo(String path) {
        var page = SERVER.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/en/eli/pp/res/191/2026/draft/c26-89\"");
        var problem = SERVER.get(path, "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        sent -> assertThat(sent).startsWith("application/problem+json"));
        assertThat(problem.body()).contains("draft revision of Resolution 191 (C26/89)");
    }

    @Test
    void anUnknownPartLeadsToWhatItWouldBePartOf() {
        var answer = SERVER.get("/eli/pp/res/191/2022/resolves/99", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("href=\"/en/eli/pp/res/191/2022/resolves\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/eli/pp/res/192", "/eli/pp/res/192.ttl", "/id/body/none", "/def/None", "/eli/%00",
                "/eli/..%2f..%2fetc",
        "/eli/a%20b", "/id/%F0%9F%98%80", "/eli/%C3%28", "/xx/eli/pp/res/191", "/en/none",
                "/none.ttl"
    })
    void whatIsNotThereIsNotFoundAndNothingBreaks(String path) {
        assertThat(SERVER.get(path, "Accept", "text/html").statusCode()).isIn(400, 404);
    }

    @Test
    void everyIriOfTheGraphLeadsToAPageAndToData() {
        var iris = new TreeSet<String>();
        RDFDataMgr.loadDatasetGraph("web/small.trig")
                .find()
                .forEachRemaining(
                        quad -> {
                            for (Node node :
                                    new Node[] {
                                        quad.getGraph(),
                                        quad.getSubject(),
                                        quad.getPredicate(),
                                        quad.getObject()
                                    }) {
                                if (node.isURI() && node.getURI().startsWith(Itu.BASE + "/")) {
                                    iris.add(node.getURI().substring(Itu.BASE.length()));
                                }
                            }
                        });
        assertThat(iris).hasSizeGreaterThan(IRIS_OF_THE_SMALL_GRAPH);
        assertThat(iris).allSatisfy(IdentifierTest::leadsToAPageAndToData);
    }

    private static void leadsToAPageAndToData(String path) {
        var answer = SERVER.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(SERVER.get(page).statusCode()).as(page).isEqualTo(200);
        assertThat(SERVER.get(path + ".ttl").statusCode()).as(path + ".ttl").isEqualTo(200);
    }

    private static Model model(String body, String type) {
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                model,
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                RDFLanguages.contentTypeToLang(type));
        return model;
    }
}
