package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompiledText.CompiledClause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Identifier.Form;
import itu.mandates.vocab.Itu;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/**
 * How strongly the graph links clauses of different texts: 0 where it does not, up to 2.
 *
 * <p>Clauses of one lineage are linked most, those that a change or a transfer leads from one to
 * the other next, then those that overlap, by kind and then by score.
 */
final class ClauseKin {

    private static final double LINEAGE = 2;
    private static final double CHANGE = 1.5;
    private static final Map<String, Double> KINDS =
            Map.of(
                    "identical", 1.0,
                    "nearDuplicate", 0.9,
                    "sameMandate", 0.7,
                    "sameStatement", 0.7,
                    "related", 0.4);

    private static final Set<Form> RESOLUTIONS =
            EnumSet.of(Form.RESOLUTION, Form.EDITION, Form.DIVISION);

    /** A better score counts within a kind and hardly across kinds. */
    private static final double SCORE = 0.1;

    private final Map<String, Map<String, Double>> links = new HashMap<>();
    private final Map<String, Set<Identifier>> works = new HashMap<>();

    /** The links of clauses of these texts. */
    static ClauseKin in(Model graph, List<CompiledText> texts) {
        var clauses =
                texts.stream()
                        .flatMap(text -> text.clauses().stream())
                        .map(CompiledClause::name)
                        .collect(Collectors.toUnmodifiableSet());
        var kin = new ClauseKin();
        clauses.forEach(name -> kin.read(graph.createResource(Itu.BASE + name), clauses));
        return kin;
    }

    /**
     * From 0 to 2; the order of the two does not matter. That citations of different works are
     * alike in words is no link.
     */
    double of(CompiledClause one, CompiledClause other) {
        double linked = links.getOrDefault(one.name(), Map.of()).getOrDefault(other.name(), 0.0);
        return linked < CHANGE && citeOtherWorks(one, other) ? 0 : linked;
    }

    /** Whether both cite resolutions, and none of them the same. */
    boolean citeOtherWorks(CompiledClause one, CompiledClause other) {
        var here = works.getOrDefault(one.name(), Set.of());
        var there = works.getOrDefault(other.name(), Set.of());
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    void put(String one, String other, double strength) {
        links.computeIfAbsent(one, name -> new HashMap<>()).merge(other, strength, Math::max);
        links.computeIfAbsent(other, name -> new HashMap<>()).merge(one, strength, Math::max);
    }

    private void read(Resource clause, Set<String> clauses) {
        works.put(name(clause), works(clause));
        subjects(clause, Itu.OVERLAPS)
                .forEach(
                        overlap -> link(clause, overlap, Itu.OVERLAPS, strength(overlap), clauses));
        subjects(clause, Itu.FROM).forEach(change -> link(clause, change, Itu.TO, CHANGE, clauses));
        for (Property membership : List.of(Itu.MEMBER_OF_LINEAGE, Itu.PROPOSED_FOR_LINEAGE)) {
            for (Resource lineage : objects(clause, membership)) {
                subjects(lineage, Itu.MEMBER_OF_LINEAGE)
                        .forEach(other -> link(clause, other, LINEAGE, clauses));
                subjects(lineage, Itu.PROPOSED_FOR_LINEAGE)
                        .forEach(other -> link(clause, other, LINEAGE, clauses));
            }
        }
    }

    /** The resolutions that a clause cites, its own not counted. */
    private static Set<Identifier> works(Resource clause) {
        var own = Identifier.parse(name(clause)).map(Identifier::resolutionOf);
        return objects(clause, Itu.CITES).stream()
                .flatMap(cited -> Identifier.parse(name(cited)).stream())
                .filter(cited -> RESOLUTIONS.contains(cited.form()))
                .map(Identifier::resolutionOf)
                .filter(cited -> !own.equals(Optional.of(cited)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void link(
            Resource clause, Resource via, Property to, double strength, Set<String> clauses) {
        objects(via, to).forEach(other -> link(clause, other, strength, clauses));
    }

    private void link(Resource clause, Resource other, double strength, Set<String> clauses) {
        if (!clause.equals(other) && clauses.contains(name(other))) {
            put(name(clause), name(other), strength);
        }
    }

    private static double strength(Resource overlap) {
        double kind =
                objects(overlap, Itu.OVERLAP_KIND).stream()
                        .map(code -> code.getURI().substring(code.getURI().lastIndexOf('/') + 1))
                        .mapToDouble(code -> KINDS.getOrDefault(code, 0.0))
                        .max()
                        .orElse(0);
        Statement score = overlap.getProperty(Itu.SCORE);
        return kind + (score == null ? 0 : SCORE * score.getDouble());
    }

    private static String name(Resource clause) {
        return clause.getURI().substring(Math.min(Itu.BASE.length(), clause.getURI().length()));
    }

    private static List<Resource> objects(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .toList();
    }

    private static List<Resource> subjects(Resource object, Property property) {
        return object.getModel().listSubjectsWithProperty(property, object).toList().stream()
                .filter(Resource::isURIResource)
                .toList();
    }
}
