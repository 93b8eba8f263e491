package itu.mandates.web.sparql;

import itu.mandates.vocab.Itu;
import itu.mandates.web.DataFormat;
import itu.mandates.web.Problems;
import itu.mandates.web.Refusal;
import itu.mandates.web.Served;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.stereotype.Component;

/** Says of the endpoint what it offers: SPARQL 1.1 Service Description. */
@Component
class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** What the document under /.well-known/void calls the data set. */
    private static final String DATASET = Itu.BASE + "/.well-known/void#dataset";

    private static final String EXAMPLES = Itu.BASE + "/.well-known/sparql-examples";

    private static final List<String> RESULTS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "JSON-LD",
                    "N-Triples",
                    "RDF_XML");

    private final Served served;
    private final Problems problems;

    ServiceDescription(Served served, Problems problems) {
        this.served = served;
        this.problems = problems;
    }

    void send(DataFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String endpoint = request.getRequestURL().toString();
        byte[] body;
        try {
            Model model = served.read(snapshot -> describe(snapshot.dataset(), endpoint));
            body = format.write(model.getGraph());
        } catch (Refusal refusal) {
            problems.send(refusal, request, response);
            return;
        }
        response.setContentType(format.type().toString());
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Model describe(DatasetGraph data, String endpoint) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(endpoint).addProperty(RDF.type, sd("Service"));
        service.addProperty(sd("endpoint"), service)
                .addProperty(sd("supportedLanguage"), sd("SPARQL11Query"))
                .addProperty(sd("feature"), sd("UnionDefaultGraph"))
                .addProperty(RDFS.seeAlso, model.createResource(EXAMPLES));
        RESULTS.forEach(
                name ->
                        service.addProperty(
                                sd("resultFormat"), model.createResource(FORMATS + name)));
        Resource dataset = model.createResource(DATASET).addProperty(RDF.type, sd("Dataset"));
        service.addProperty(sd("defaultDataset"), dataset);
        dataset.addProperty(
                sd("defaultGraph"), model.createResource().addProperty(RDF.type, sd("Graph")));
        data.listGraphNodes()
                .forEachRemaining(
                        name ->
                                dataset.addProperty(
                                        sd("namedGraph"),
                                        model.createResource()
                                                .addProperty(RDF.type, sd("NamedGraph"))
                                                .addProperty(sd("name"), model.asRDFNode(name))));
        return model;
    }

    private static Property sd(String name) {
        return ResourceFactory.createProperty(SD + name);
    }
}
