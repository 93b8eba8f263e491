package itu.mandates.graph;

import itu.mandates.vocab.Itu;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;

/**
 * Gives blank nodes names by what is said of them, so that the same file gives the same triples.
 * Two that say the same become one. Blank nodes that lead back to themselves are not named apart.
 */
final class SkolemNames {

    private static final String NAME = "unnamed part of a definition";

    private final Model model;
    private final Map<Resource, String> contents = new HashMap<>();

    SkolemNames(Model model) {
        this.model = model;
    }

    Model named() {
        Model named = ModelFactory.createDefaultModel();
        model.listStatements().forEach(statement -> add(statement, named));
        return named;
    }

    private void add(Statement statement, Model named) {
        Resource subject = name(statement.getSubject()).asResource();
        named.add(subject, statement.getPredicate(), name(statement.getObject()));
        if (statement.getSubject().isAnon()) {
            named.add(subject, RDFS.label, NAME, "en");
        }
    }

    private RDFNode name(RDFNode node) {
        return node.isAnon() ? Itu.iri(Hash.name("node", content(node.asResource()))) : node;
    }

    private String content(Resource blank) {
        String known = contents.putIfAbsent(blank, "");
        if (known != null) {
            return known;
        }
        String content =
                blank.listProperties().toList().stream()
                        .map(this::content)
                        .sorted()
                        .collect(Collectors.joining("; ", "[", "]"));
        contents.put(blank, content);
        return content;
    }

    private String content(Statement statement) {
        RDFNode object = statement.getObject();
        String value = object.isAnon() ? content(object.asResource()) : object.asNode().toString();
        return statement.getPredicate() + " " + value;
    }
}
