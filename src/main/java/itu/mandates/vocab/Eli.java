package itu.mandates.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the European Legislation Identifier (ELI 1.5) that the graph uses; what they are
 * relied on for stands in ontology/alignment.ttl.
 */
public final class Eli {

    public static final String NS = "http://data.europa.eu/eli/ontology#";

    public static final Resource COMPLEX_WORK = type("ComplexWork");
    public static final Resource LEGAL_RESOURCE = type("LegalResource");
    public static final Resource LEGAL_RESOURCE_SUBDIVISION = type("LegalResourceSubdivision");
    public static final Resource WORK_SUBDIVISION = type("WorkSubdivision");
    public static final Resource LEGAL_EXPRESSION = type("LegalExpression");
    public static final Resource FORMAT = type("Format");

    public static final Property IS_MEMBER_OF = property("is_member_of");
    public static final Property IS_PART_OF = property("is_part_of");
    public static final Property REALIZES = property("realizes");
    public static final Property CITES = property("cites");
    public static final Property NUMBER = property("number");

    private Eli() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS + name);
    }
}
