package itu.mandates.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of ELI for draft legislation (ELI-DL 3) that the graph uses; what they are relied on
 * for stands in ontology/alignment.ttl.
 */
public final class EliDl {

    public static final String NS = "http://data.europa.eu/eli/eli-draft-legislation-ontology#";

    public static final Resource DRAFT_LEGISLATION_WORK = type("DraftLegislationWork");
    public static final Resource ACTIVITY = type("Activity");

    public static final Property FORESEES_CHANGE_OF = property("foresees_change_of");

    private EliDl() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS + name);
    }
}
