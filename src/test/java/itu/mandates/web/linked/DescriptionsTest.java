package itu.mandates.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.app.BuiltRelease;
import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryExamples;
import itu.mandates.release.Snapshot;
import itu.mandates.web.TestServer;
import java.io.StringReader;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The descriptions of the data set, the endpoint and the saved queries, on the real release. */
class DescriptionsTest {

    private static final TestServer SERVER = TestServer.of(BuiltRelease.store());
    private static final Snapshot SNAPSHOT = BuiltRelease.snapshot();

    @AfterAll
    static void stop() {
        SERVER.close();
        SNAPSHOT.close();
    }

    private static Model model(String address, String suffix) {
        var answer = SERVER.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                model,
                new StringReader(answer.body()),
                SERVER.address(),
                RDFLanguages.filenameToLang("x." + suffix));
        return model;
    }

    @ParameterizedTest
    @CsvSource({
        "/.well-known/void, text/turtle, /data/dataset.ttl",
        "/.well-known/void, application/rdf+xml, /data/dataset.rdf",
        "/.well-known/void, text/html, /en/data",
        "/.well-known/sparql-examples, application/ld+json, /data/sparql-examples.jsonld",
        "/.well-known/sparql-examples, text/html, /en/q",
    })
    void aWellKnownAddressLeadsToWhatIsAccepted(String address, String accept, String target) {
        var answer = SERVER.get(address, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(target);
    }

    @Test
    void theDataSetIsDescribedWithItsNumbers() {
        Model model = model("/data/dataset.ttl", "ttl");
        var dataset = model.createResource(DatasetDescription.DATASET);
        long triples =
                SNAPSHOT.dataset().getDefaultGraph().stream(Node.ANY, Node.ANY, Node.ANY).count();
        assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(triples);
        assertThat(dataset.hasProperty(RDF.type, DCAT.Dataset)).isTrue();
        assertThat(dataset.listProperties(VOID.dataDump).toList()).hasSize(2);
        assertThat(dataset.listProperties(VOID.classPartition).toList()).hasSizeGreaterThan(20);
        assertThat(dataset.listProperties(VOID.propertyPartition).toList()).hasSizeGreaterThan(50);
        assertThat(dataset.listProperties(VOID.subset).toList())
                .hasSize(SNAPSHOT.release().manifest().graphs().size());
        assertThat(model.listObjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ttl", "jsonld", "nt", "rdf"})
    void theDescriptionIsTheSameInEveryFormat(String suffix) {
        assertThat(
                        model("/data/dataset." + suffix, suffix)
                                .isIsomorphicWith(model("/data/dataset.ttl", "ttl")))
                .isTrue();
        assertThat(
                        model("/data/sparql-examples." + suffix, suffix)
                                .isIsomorphicWith(model("/data/sparql-examples.ttl", "ttl")))
                .isTrue();
    }

    @Test
    void everyQueryThatIsOfferedIsAnExample() {
        Model model = model("/data/sparql-examples.ttl", "ttl");
        long offered =
                QueryBook.load().all().stream()
                        .filter(file -> file.header().status().equals("stable"))
                        .count();
        var executable = model.createResource(SHACL.NS + "SPARQLExecutable");
        assertThat(model.listSubjectsWithProperty(RDF.type, executable).toList())
                .hasSize((int) offered);
    }

    @Test
    void theServiceNamesTheDataSetAndTheExamples() {
        assertThat(SERVER.get("/sparql", "Accept", "text/turtle").body())
                .contains(DatasetDescription.DATASET, QueryExamples.DOCUMENT);
    }
}
