package itu.mandates.check;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The words of the rules in the languages beside English: ontology/shapes/words/{language}.ttl,
 * with an rdfs:label and an rdfs:comment for each shape. They stand apart from the shapes, so that
 * who translates has one language in one file; what a file lacks is English.
 */
final class RuleTranslations {

    private static final String FOLDER = "ontology/shapes/words";

    private final Graph graph = GraphFactory.createDefaultGraph();

    /**
     * Reads the files, each named after its language.
     *
     * @throws IllegalArgumentException naming the file and what is wrong with it
     */
    RuleTranslations(List<TextFile> files) {
        files.forEach(file -> triples(file).forEach(graph::add));
    }

    static RuleTranslations load() {
        return new RuleTranslations(new ResourceFolder(FOLDER).files(".ttl"));
    }

    private static List<Triple> triples(TextFile file) {
        try {
            List<Triple> triples =
                    RDFParser.fromString(file.text(), Lang.TURTLE)
                            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                            .toGraph()
                            .find()
                            .toList();
            triples.forEach(triple -> requireLanguage(triple.getObject(), file.name()));
            return triples;
        } catch (RiotException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    FOLDER + "/" + file.name() + ".ttl: " + e.getMessage(), e);
        }
    }

    private static void requireLanguage(Node words, String language) {
        if (!words.isLiteral() || !words.getLiteralLanguage().equals(language)) {
            throw new IllegalArgumentException("must be marked @" + language + ": " + words);
        }
    }

    /** The words of this shape, by language. */
    Map<String, RuleWording> of(String shape) {
        return RuleWording.of(graph, NodeFactory.createURI(shape));
    }

    /** The shapes that have words, whether or not there are such shapes. */
    Set<String> shapes() {
        return graph.find().mapWith(triple -> triple.getSubject().getURI()).toList().stream()
                .collect(Collectors.toSet());
    }
}
