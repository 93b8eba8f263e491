package itu.mandates.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the European Legislation Identifier (ELI 1.5) that the code uses by itself; those
 * above our own terms come with these from ontology/itu.ttl. What they are relied on for stands in
 * ontology/alignment.ttl.
 */
public final class Eli {

    public static final String NS = "http://data.europa.eu/eli/ontology#";

    public static final Resource WORK_SUBDIVISION = type("WorkSubdivision");

    public static final Property IS_PART_OF = property("is_part_of");

    private Eli() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS + name);
    }
}
