package itu.mandates.graph;

import itu.mandates.vocab.Itu;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which classes and properties the ontology puts above which. The endpoint does no inference, so
 * what follows from the alignment with ELI, PROV and the others is stated with each statement. What
 * those say among themselves is left to them.
 */
final class Hierarchy {

    private final Map<Resource, List<Resource>> classes;
    private final Map<Resource, List<Property>> properties;

    Hierarchy(Model ontology) {
        classes = closure(ontology, RDFS.subClassOf);
        properties =
                closure(ontology, RDFS.subPropertyOf).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> properties(entry.getValue())));
    }

    /** The class itself and all above it. */
    List<Resource> withSuperclasses(Resource type) {
        return classes.getOrDefault(type, List.of(type));
    }

    /** The property itself and all above it. */
    List<Property> withSuperproperties(Property property) {
        return properties.getOrDefault(property, List.of(property));
    }

    private static List<Property> properties(List<Resource> terms) {
        return terms.stream().map(term -> ResourceFactory.createProperty(term.getURI())).toList();
    }

    private static Map<Resource, List<Resource>> closure(Model ontology, Property above) {
        var closure = new HashMap<Resource, List<Resource>>();
        ontology.listSubjectsWithProperty(above)
                .filterKeep(Resource::isURIResource)
                .forEach(term -> closure.put(bare(term), upwards(ontology, term, above)));
        return closure;
    }

    private static List<Resource> upwards(Model ontology, Resource term, Property above) {
        Set<Resource> found = new LinkedHashSet<>();
        var open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            Resource next = open.remove();
            if (isNew(next, found) && next.getURI().startsWith(Itu.NS)) {
                ontology.listObjectsOfProperty(next, above).toList().stream()
                        .map(object -> object.asResource())
                        .sorted(Comparator.comparing(Resource::toString))
                        .forEach(open::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isNew(Resource next, Set<Resource> found) {
        return next.isURIResource() && !next.equals(OWL.Thing) && found.add(bare(next));
    }

    /** Without its model, which need not be kept. */
    private static Resource bare(Resource term) {
        return ResourceFactory.createResource(term.getURI());
    }
}
