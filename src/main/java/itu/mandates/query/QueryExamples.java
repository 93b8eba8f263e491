package itu.mandates.query;

import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prefixes;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * The saved queries as editors look for examples: SHACL SPARQL executables, their titles and
 * questions in all languages that they have, and the prefixes. A release has them as a named graph,
 * a server adds where they are answered.
 */
public final class QueryExamples {

    /** The document in which they are described. */
    public static final String DOCUMENT = Itu.BASE + "/.well-known/sparql-examples";

    private static final String SCHEMA = "https://schema.org/";

    private QueryExamples() {}

    /** The resource that describes a query. */
    public static String iri(QueryFile file) {
        return DOCUMENT + "#" + file.name();
    }

    /** What a set of queries is, without blank nodes. */
    public static Model of(List<QueryFile> queries) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sh", SHACL.NS).setNsPrefix("schema", SCHEMA);
        model.setNsPrefix("rdfs", RDFS.getURI()).setNsPrefix("dcterms", DCTerms.NS);
        Resource prefixes = prefixes(model);
        queries.forEach(file -> add(file, prefixes, model));
        return model;
    }

    private static Resource prefixes(Model model) {
        Resource all = model.createResource(DOCUMENT + "#prefixes");
        Prefixes.all()
                .forEach(
                        (prefix, namespace) ->
                                all.addProperty(
                                        sh("declare", model),
                                        model.createResource(DOCUMENT + "#prefix-" + prefix)
                                                .addProperty(sh("prefix", model), prefix)
                                                .addProperty(
                                                        sh("namespace", model),
                                                        model.createTypedLiteral(
                                                                namespace, XSD.anyURI.getURI()))));
        return all;
    }

    private static void add(QueryFile file, Resource prefixes, Model model) {
        Form form = Form.of(file.query());
        Resource example =
                model.createResource(iri(file))
                        .addProperty(RDF.type, model.createResource(SHACL.NS + "SPARQLExecutable"))
                        .addProperty(RDF.type, model.createResource(SHACL.NS + form.type()))
                        .addProperty(sh("prefixes", model), prefixes)
                        .addProperty(sh(form.property(), model), file.text())
                        .addProperty(DCTerms.identifier, file.name());
        words(file.header().title().byLanguage(), RDFS.label, example);
        words(file.header().question().byLanguage(), RDFS.comment, example);
        file.header()
                .tags()
                .forEach(tag -> example.addProperty(model.createProperty(SCHEMA, "keywords"), tag));
    }

    private static void words(Map<String, String> words, Property property, Resource example) {
        words.forEach((language, text) -> example.addProperty(property, text, language));
    }

    /** The class of a query, and the property that holds its text. */
    private record Form(String type, String property) {

        static Form of(Query query) {
            if (query.isSelectType()) {
                return new Form("SPARQLSelectExecutable", "select");
            }
            return query.isAskType()
                    ? new Form("SPARQLAskExecutable", "ask")
                    : new Form("SPARQLConstructExecutable", "construct");
        }
    }

    private static Property sh(String name, Model model) {
        return model.createProperty(SHACL.NS, name);
    }
}
