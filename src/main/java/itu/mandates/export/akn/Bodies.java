package itu.mandates.export.akn;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.ResourceFolder;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;

/**
 * The English names of the bodies: ontology/vocabulary/bodies.ttl.
 *
 * @param names by IRI
 */
record Bodies(Map<String, String> names) {

    static Bodies load() {
        Model model = ModelFactory.createDefaultModel();
        for (var file : new ResourceFolder("ontology/vocabulary").files("bodies.ttl")) {
            RDFParser.fromString(file.text(), Lang.TURTLE).base(Itu.NS).parse(model);
        }
        var names = new TreeMap<String, String>();
        model.listStatements(null, SKOS.prefLabel, (String) null)
                .filterKeep(statement -> statement.getLanguage().equals("en"))
                .forEach((Statement s) -> names.put(s.getSubject().getURI(), s.getString()));
        return new Bodies(names);
    }

    static String iri(String code) {
        return Itu.BASE + Identifier.thing("body", code);
    }

    /** "Plenipotentiary Conference" for "pp"; the code where the vocabulary has no name. */
    String name(String code) {
        return names.getOrDefault(iri(code), code.toUpperCase(Locale.ROOT));
    }
}
