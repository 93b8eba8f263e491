package itu.mandates.graph;

import itu.mandates.vocab.Itu;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;

/** The named graphs of one build. */
final class NamedGraphs {

    enum Name {
        /** What stands in the sources. */
        TEXT,
        /** Restored labels, recovered wording, inferred places. */
        EDITS,
        /** What words that cite mean, and what is known of targets that are not held. */
        REFERENCES,
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
                    ModelFactory.createModelForGraph(
                            GraphMemFactory.createDefaultGraphSameTerm()));
        }
        model(Name.VOCABULARY).add(vocabulary);
    }

    Model model(Name name) {
        return models.get(name);
    }

    Description about(Name graph, Resource subject) {
        return new Description(models.get(graph), hierarchy, subject);
    }

    /** Whether any graph says something of it. */
    boolean describe(Resource subject) {
        return models.values().stream().anyMatch(model -> model.contains(subject, null));
    }

    Dataset dataset() {
        Dataset dataset = DatasetFactory.createGeneral();
        models.forEach((name, model) -> dataset.addNamedModel(name.iri(), model));
        return dataset;
    }
}
