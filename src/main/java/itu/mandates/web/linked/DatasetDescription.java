package itu.mandates.web.linked;

import itu.mandates.release.Manifest;
import itu.mandates.vocab.Itu;
import itu.mandates.web.Words;
import itu.mandates.web.view.TermCounts;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * The data set in VoID and DCAT, with the numbers of a release. It has no blank nodes: every part
 * has a name below that of the document.
 *
 * @param origin of this server
 */
record DatasetDescription(Words words, String origin) {

    /** The document, wherever it is served; it names the data set. */
    static final String DOCUMENT = Itu.BASE + "/.well-known/void";

    static final String DATASET = DOCUMENT + "#dataset";

    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String LANGUAGES =
            "http://publications.europa.eu/resource/authority/language/";

    Model of(Manifest release, TermCounts counts) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS);
        model.setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("spdx", SPDX);
        Resource dataset = model.createResource(DATASET);
        model.createResource(DOCUMENT)
                .addProperty(RDF.type, VOID.DatasetDescription)
                .addProperty(
                        property(model, "http://xmlns.com/foaf/0.1/", "primaryTopic"), dataset);
        about(dataset, release, counts);
        access(dataset, model);
        distribution(dataset, "nq", "application/n-quads", model)
                .addLiteral(DCAT.byteSize, model.createTypedLiteral(release.dumpBytes()))
                .addProperty(property(model, SPDX, "checksum"), checksum(release, model));
        distribution(dataset, "trig", "application/trig", model);
        parts(counts.classes(), this::classPart, dataset);
        parts(counts.properties(), this::propertyPart, dataset);
        release.graphs().forEach((graph, size) -> subset(dataset, graph, size));
        return model;
    }

    private void about(Resource dataset, Manifest release, TermCounts counts) {
        Model model = dataset.getModel();
        dataset.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
        for (String language : words.languages()) {
            words.own(language, "site.name")
                    .ifPresent(name -> dataset.addProperty(DCTerms.title, name, language));
            words.own(language, "home.lead")
                    .ifPresent(lead -> dataset.addProperty(DCTerms.description, lead, language));
            words.own(language, "data.rights")
                    .ifPresent(rights -> dataset.addProperty(DCTerms.rights, rights, language));
        }
        dataset.addProperty(DCTerms.identifier, release.identity())
                .addProperty(property(model, DCAT.NS, "version"), release.identity())
                .addProperty(DCAT.landingPage, model.createResource(origin + "/en/data"))
                .addProperty(DCTerms.conformsTo, model.createResource(Itu.NS))
                .addProperty(DCTerms.language, model.createResource(LANGUAGES + "ENG"))
                .addProperty(VOID.uriSpace, Itu.BASE + "/")
                .addProperty(VOID.vocabulary, model.createResource(Itu.NS))
                .addLiteral(VOID.triples, counts.triples())
                .addLiteral(VOID.classes, (long) counts.classes().size())
                .addLiteral(VOID.properties, (long) counts.properties().size());
    }

    private void access(Resource dataset, Model model) {
        Resource endpoint = model.createResource(origin + "/sparql");
        endpoint.addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "SPARQL", "en")
                .addProperty(DCAT.endpointURL, endpoint)
                .addProperty(DCAT.servesDataset, dataset);
        model.createResource(origin + "/api/v1/openapi.json")
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "OpenAPI", "en")
                .addProperty(DCAT.endpointURL, model.createResource(origin + "/api/v1/"))
                .addProperty(DCAT.servesDataset, dataset);
        dataset.addProperty(VOID.sparqlEndpoint, endpoint);
        for (String suffix : new String[] {"nq", "trig"}) {
            dataset.addProperty(VOID.dataDump, model.createResource(dump(suffix)));
        }
    }

    private String dump(String suffix) {
        return origin + "/data/dump." + suffix;
    }

    private Resource distribution(Resource dataset, String suffix, String type, Model model) {
        Resource file =
                model.createResource(DOCUMENT + "#" + suffix)
                        .addProperty(RDF.type, DCAT.Distribution)
                        .addProperty(DCTerms.title, type, "en")
                        .addProperty(DCAT.downloadURL, model.createResource(dump(suffix)))
                        .addProperty(DCAT.accessURL, model.createResource(origin + "/en/data"))
                        .addProperty(DCAT.mediaType, model.createResource(MEDIA + type));
        dataset.addProperty(DCAT.distribution, file);
        return file;
    }

    private static Resource checksum(Manifest release, Model model) {
        return model.createResource(DOCUMENT + "#checksum")
                .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
                .addProperty(
                        property(model, SPDX, "algorithm"),
                        model.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(
                        property(model, SPDX, "checksumValue"),
                        release.dumpDigest().replace("sha256:", ""));
    }

    private static void parts(
            Map<Node, Long> counts, Function<Part, Property> writer, Resource dataset) {
        for (var each : TermCounts.ordered(counts)) {
            var part = new Part(dataset.getModel(), each.getKey().getURI(), each.getValue());
            dataset.addProperty(writer.apply(part), part.node());
        }
    }

    /** The statements with one class or property, and how many. */
    private record Part(Model model, String term, long count) {

        Resource node() {
            String name = term.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9.-]+", "_");
            return model.createResource(DOCUMENT + "#part-" + name);
        }
    }

    private Property classPart(Part part) {
        part.node()
                .addProperty(VOID._class, part.model().createResource(part.term()))
                .addLiteral(VOID.entities, part.count());
        return VOID.classPartition;
    }

    private Property propertyPart(Part part) {
        part.node()
                .addProperty(VOID.property, part.model().createResource(part.term()))
                .addLiteral(VOID.triples, part.count());
        return VOID.propertyPartition;
    }

    private void subset(Resource dataset, String graph, long size) {
        Model model = dataset.getModel();
        String name = graph.substring(graph.lastIndexOf('/') + 1);
        Resource part =
                model.createResource(DOCUMENT + "#graph-" + name)
                        .addProperty(RDF.type, VOID.Dataset)
                        .addProperty(DCTerms.title, name, "en")
                        .addProperty(DCTerms.source, model.createResource(graph))
                        .addLiteral(VOID.triples, size);
        for (String language : words.languages()) {
            words.own(language, "data.graph." + name)
                    .ifPresent(holds -> part.addProperty(DCTerms.description, holds, language));
        }
        dataset.addProperty(VOID.subset, part);
    }

    private static Property property(Model model, String namespace, String name) {
        return model.createProperty(namespace, name);
    }
}
