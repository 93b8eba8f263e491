package itu.mandates.graph;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What a dataset tells, in the few words that a test needs. */
record Told(Dataset dataset) {

    static Resource node(String path) {
        return Itu.iri(Identifier.parse(path).orElseThrow());
    }

    Model graph(String name) {
        return dataset.getNamedModel(Itu.graph(name).getURI());
    }

    Model all() {
        return dataset.getUnionModel();
    }

    /** The values of a property, as text, in order: IRIs without the base. */
    List<String> values(String path, Property property) {
        return values(all(), path, property);
    }

    List<String> values(String graph, String path, Property property) {
        return values(graph(graph), path, property);
    }

    private static List<String> values(Model model, String path, Property property) {
        return model.listObjectsOfProperty(node(path), property).toList().stream()
                .map(Told::text)
                .sorted()
                .toList();
    }

    Set<String> types(String path) {
        return all().listObjectsOfProperty(node(path), RDF.type).toList().stream()
                .map(type -> all().shortForm(type.asResource().getURI()))
                .map(type -> type.replaceFirst(".*[/#]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The label in English. */
    List<String> label(String path) {
        return label(path, "en");
    }

    List<String> label(String path, String language) {
        return all().listObjectsOfProperty(node(path), RDFS.label).toList().stream()
                .filter(label -> label.asLiteral().getLanguage().equals(language))
                .map(Told::text)
                .sorted()
                .toList();
    }

    /** All that have this type, by path, in order. */
    List<String> having(Resource type) {
        return all().listSubjectsWithProperty(RDF.type, type).toList().stream()
                .map(Told::text)
                .sorted()
                .toList();
    }

    private static String text(RDFNode node) {
        if (node.isLiteral()) {
            return node.asLiteral().getLexicalForm();
        }
        return node.asResource().getURI().replace(Itu.BASE, "");
    }
}
