package itu.mandates.vocab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;

/** The concepts of one Turtle file below ontology/, with their labels, in order of their IRIs. */
record Vocabulary(Model model) {

    /** A label in a language. */
    record Label(String form, String language) {}

    /**
     * @param file such as "lexicon.ttl"
     * @throws IllegalStateException if there is no such file
     */
    static Vocabulary load(String folder, String file) {
        String text =
                new ResourceFolder(folder)
                        .file(file)
                        .orElseThrow(
                                () -> new IllegalStateException("no file " + folder + "/" + file));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, Lang.TURTLE).parse(model);
        return new Vocabulary(model);
    }

    List<Resource> having(Property property) {
        return model.listResourcesWithProperty(property).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    List<Resource> inScheme(Resource scheme) {
        return model.listResourcesWithProperty(SKOS.inScheme, scheme).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** Preferred labels first, then the others. */
    static List<Label> labels(Resource concept) {
        var labels = new ArrayList<>(literals(concept, SKOS.prefLabel));
        labels.addAll(literals(concept, SKOS.altLabel));
        return labels;
    }

    static List<Label> literals(Resource concept, Property property) {
        return concept.listProperties(property).toList().stream()
                .map(statement -> statement.getLiteral())
                .map(Vocabulary::label)
                .sorted(Comparator.comparing(Label::language).thenComparing(Label::form))
                .toList();
    }

    private static Label label(Literal literal) {
        return new Label(literal.getString(), literal.getLanguage());
    }

    /** The last segment of an IRI. */
    static String name(Resource concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }
}
