package itu.mandates.graph;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The named graphs of one build. */
final class NamedGraphs {

    enum Name {
        /** What stands in the sources. */
        TEXT,
        /** Restored labels, recovered wording, inferred places. */
        EDITS,
        /** What words that cite mean, and what is known of targets that are not held. */
        REFERENCES,
        /** Clauses through time, and what became of them from text to text. */
        LINEAGE,
        /** Pairs of clauses that say alike. */
        OVERLAPS,
        /** Who is told to do what. */
        MANDATES,
        VOCABULARY,
        PROVENANCE;

        Resource iri() {
            return Itu.graph(name().toLowerCase(Locale.ROOT));
        }
    }

    private final Map<Name, Model> models = new EnumMap<>(Name.class);

    private final Hierarchy hierarchy;

    /**
     * @param vocabulary the ontology and all vocabularies, which become a graph of their own
     */
    NamedGraphs(Model vocabulary) {
        hierarchy = new Hierarchy(vocabulary);
        for (Name name : Name.values()) {
            // Terms are compared as written: "1" and "01" are two terms
            models.put(
                    name,
                    ModelFactory.createModelForGraph(GraphMemFactory.createDefaultGraphSameTerm()));
        }
        model(Name.VOCABULARY).add(vocabulary);
    }

    Model model(Name name) {
        return models.get(name);
    }

    Description about(Name graph, Resource subject) {
        return new Description(models.get(graph), hierarchy, subject);
    }

    /** Whether any graph says what it is. */
    boolean describe(Resource subject) {
        return models.values().stream().anyMatch(model -> model.contains(subject, RDF.type));
    }

    /** All that some graph names and none says what it is, in order. */
    List<Identifier> undescribed() {
        var missing = new TreeSet<Resource>(Comparator.comparing(Resource::getURI));
        for (Model model : models.values()) {
            model.listSubjects().forEach(missing::add);
            model.listObjects()
                    .filterKeep(RDFNode::isURIResource)
                    .forEach(object -> missing.add(object.asResource()));
        }
        return missing.stream()
                .filter(node -> isOurs(node) && !describe(node))
                .flatMap(node -> identifier(node).stream())
                .toList();
    }

    /** Terms, coded values and graphs are described by the ontology and the provenance. */
    private static boolean isOurs(Resource node) {
        return node.getURI().startsWith(Itu.BASE + "/eli/")
                || node.getURI().startsWith(Itu.BASE + "/id/");
    }

    private static Optional<Identifier> identifier(Resource node) {
        return Identifier.parse(node.getURI().substring(Itu.BASE.length()));
    }

    /** The English label in the first graph that has one, or else the path of the IRI. */
    String label(Resource node) {
        return models.values().stream()
                .flatMap(model -> model.listObjectsOfProperty(node, RDFS.label).toList().stream())
                .map(RDFNode::asLiteral)
                .filter(label -> label.getLanguage().equals("en"))
                .map(Literal::getString)
                .findFirst()
                .orElseGet(() -> node.getURI().substring(Itu.BASE.length()));
    }

    /** The first in order of what the property leads to. */
    Optional<Resource> object(Name graph, Resource subject, Property property) {
        return models.get(graph).listObjectsOfProperty(subject, property).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .min(Comparator.comparing(Resource::getURI));
    }

    Dataset dataset() {
        Dataset dataset = DatasetFactory.createGeneral();
        models.forEach((name, model) -> dataset.addNamedModel(name.iri(), model));
        return dataset;
    }
}
