package itu.mandates.export;

import itu.mandates.model.Citation;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Itu;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;

/** The references a graph states, read back; what the citing words say in parts is not in it. */
public final class HeldReferences {

    private static final Citation UNSAID =
            new Citation(
                    "",
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty());

    /** By place, and those of one list by number: No. 86 before No. 110. */
    private static final Comparator<Reference> IN_ORDER =
            Comparator.comparing(Reference::span)
                    .thenComparing(reference -> target(reference).length())
                    .thenComparing(HeldReferences::target);

    private HeldReferences() {}

    /**
     * All of them, by their place.
     *
     * @param graph the union of all named graphs
     */
    public static List<Reference> in(Model graph) {
        return NodeReader.having(graph, RDF.type, Itu.REFERENCE).stream()
                .flatMap(HeldReferences::reference)
                .sorted(IN_ORDER)
                .toList();
    }

    /** Those of the clauses of one edition or draft. */
    public static List<Reference> of(Model graph, Identifier edition) {
        return NodeReader.of(graph, edition).inverse(Itu.CLAUSE_OF).stream()
                .flatMap(clause -> clause.inverse(Itu.CITING_CLAUSE).stream())
                .flatMap(HeldReferences::reference)
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<Reference> reference(NodeReader node) {
        return node.link(Itu.CITING_CLAUSE).stream().map(citing -> reference(node, citing));
    }

    private static Reference reference(NodeReader node, Identifier citing) {
        return new Reference(
                citing,
                node.text(Itu.QUOTE),
                node.span(),
                UNSAID,
                value(Reference.Kind.values(), node.code(Itu.REFERENCE_KIND)),
                value(Reference.Status.values(), node.code(Itu.REFERENCE_STATUS)),
                node.link(Itu.TARGET),
                Optional.empty(),
                node.text(Itu.REFERENCE_REASON),
                node.links(Itu.CANDIDATE).stream().flatMap(link -> link.id().stream()).toList());
    }

    private static String target(Reference reference) {
        return reference.target().map(Identifier::toString).orElse("");
    }

    /** The constant that a code stands for; a code that is not ours, the last, undecided one. */
    private static <E extends Enum<E>> E value(E[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(values[values.length - 1]);
    }
}
