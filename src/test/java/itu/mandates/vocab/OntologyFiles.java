package itu.mandates.vocab;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The Turtle files of ontology/ as tests need them. */
final class OntologyFiles {

    private OntologyFiles() {}

    static Model terms() {
        return read(new ResourceFolder("ontology").file("itu.ttl").orElseThrow());
    }

    static Model foreignTerms() {
        return read(new ResourceFolder("ontology").file("alignment.ttl").orElseThrow());
    }

    /** Terms, foreign terms, lexicon and vocabularies, in one. */
    static Model all() {
        Model all = ModelFactory.createDefaultModel();
        folders().flatMap(Collection::stream).forEach(file -> all.add(read(file.text())));
        return all;
    }

    static Model read(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
        return model;
    }

    private static Stream<List<ResourceFolder.TextFile>> folders() {
        return Stream.of("ontology", "ontology/vocabulary")
                .filter(path -> ResourceFolder.class.getResource("/" + path) != null)
                .map(path -> new ResourceFolder(path).files(".ttl"));
    }
}
