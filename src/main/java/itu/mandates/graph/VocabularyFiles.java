package itu.mandates.graph;

import itu.mandates.vocab.Itu;
import itu.mandates.vocab.MandateWords;
import itu.mandates.vocab.ResourceFolder;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology, its alignment, the lexicon and the vocabularies, as one model. */
final class VocabularyFiles {

    static final List<String> FOLDERS = List.of("ontology", "ontology/vocabulary");

    private VocabularyFiles() {}

    /** All files, with what follows for the endpoint that does no inference, no blank nodes. */
    static Model load() {
        Model model = ModelFactory.createDefaultModel();
        for (String folder : FOLDERS) {
            for (var file : new ResourceFolder(folder).files(".ttl")) {
                model.add(new SkolemNames(parse(file.text())).named());
            }
        }
        stateActs(model);
        label(model, SKOS.prefLabel);
        label(model, DCTerms.title);
        stateSuperclasses(model);
        return model;
    }

    private static Model parse(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).base(Itu.NS).parse(model);
        return model;
    }

    /** How openers bind stands where the reading of mandates finds it, and nowhere else. */
    private static void stateActs(Model model) {
        new MandateWords("en")
                .in("verbs")
                .forEach(
                        verb ->
                                model.add(
                                        Itu.code("verb", verb.form()),
                                        Itu.ACT_KIND,
                                        Itu.code("actKind", verb.code())));
    }

    /** Pages look for rdfs:label alone. */
    private static void label(Model model, Property name) {
        model.listStatements(null, name, (RDFNode) null).toList().stream()
                .filter(statement -> !model.contains(statement.getSubject(), RDFS.label))
                .toList()
                .forEach(
                        statement ->
                                model.add(
                                        statement.getSubject(), RDFS.label, statement.getObject()));
    }

    private static void stateSuperclasses(Model model) {
        var hierarchy = new Hierarchy(model);
        model.listStatements(null, RDF.type, (Resource) null)
                .toList()
                .forEach(
                        statement ->
                                hierarchy
                                        .withSuperclasses(statement.getResource())
                                        .forEach(
                                                type ->
                                                        model.add(
                                                                statement.getSubject(),
                                                                RDF.type,
                                                                type)));
    }
}
