package itu.mandates.vocab;

import java.io.StringReader;
import java.util.Map;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The prefixes of this product: those that ontology/itu.ttl declares. */
public final class Prefixes {

    private static final Map<String, String> ALL = read();

    private Prefixes() {}

    /** Prefix to namespace. */
    public static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> read() {
        var model = ModelFactory.createDefaultModel();
        String ontology = new ResourceFolder("ontology").file("itu.ttl").orElseThrow();
        RDFDataMgr.read(model, new StringReader(ontology), null, Lang.TURTLE);
        return Map.copyOf(model.getNsPrefixMap());
    }
}
