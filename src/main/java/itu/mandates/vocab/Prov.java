package itu.mandates.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the W3C provenance ontology (PROV-O) that the code uses; what they are relied on for
 * stands in ontology/alignment.ttl.
 */
public final class Prov {

    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource ENTITY = type("Entity");
    public static final Resource ACTIVITY = type("Activity");
    public static final Resource DERIVATION = type("Derivation");
    public static final Resource SOFTWARE_AGENT = type("SoftwareAgent");

    public static final Property WAS_DERIVED_FROM = property("wasDerivedFrom");
    public static final Property WAS_GENERATED_BY = property("wasGeneratedBy");
    public static final Property WAS_ASSOCIATED_WITH = property("wasAssociatedWith");

    private Prov() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS + name);
    }
}
