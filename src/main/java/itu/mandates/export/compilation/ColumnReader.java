package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompilationColumn.Standing;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** What the graph says of a text as a whole. */
final class ColumnReader {

    private final Model graph;

    ColumnReader(Model graph) {
        this.graph = graph;
    }

    CompilationColumn column(Identifier id) {
        Resource text = graph.createResource(Itu.BASE + id);
        String title = words(text, DCTerms.title);
        return new CompilationColumn(
                id,
                words(text, RDFS.label),
                title,
                language(text),
                standing(id, text),
                source(text));
    }

    /** English where there is a choice, the first in order else; "" if there are none. */
    private static String words(Resource thing, Property property) {
        return thing.listProperties(property).toList().stream()
                .min(ColumnReader::englishFirst)
                .map(Statement::getString)
                .orElse("");
    }

    private static String language(Resource text) {
        return text.listProperties(DCTerms.title).toList().stream()
                .min(ColumnReader::englishFirst)
                .map(Statement::getLanguage)
                .filter(tag -> !tag.isEmpty())
                .orElse("en");
    }

    private static int englishFirst(Statement one, Statement other) {
        return rank(one).compareTo(rank(other));
    }

    private static String rank(Statement words) {
        String tag = words.getLanguage();
        return (tag.equals("en") ? "0" : tag.isEmpty() ? "1" : "2" + tag) + words.getString();
    }

    private static Standing standing(Identifier id, Resource text) {
        boolean copied =
                text.hasProperty(Itu.TEXT_AUTHORITY, Itu.code("textAuthority", "reproduced"));
        return id.isDraft() ? Standing.PROPOSED : copied ? Standing.REPRODUCED : Standing.ADOPTED;
    }

    private static String source(Resource text) {
        return text.listProperties(Prov.WAS_DERIVED_FROM).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .map(source -> words(source.asResource(), RDFS.label))
                .sorted()
                .findFirst()
                .orElse("");
    }
}
