package itu.mandates.graph;

import static itu.mandates.graph.NamedGraphs.Name.EDITS;
import static itu.mandates.graph.NamedGraphs.Name.LINEAGE;

import itu.mandates.graph.Successions.Replacement;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/**
 * Resolutions that may have taken the place of others, among the judgements on continuity, each
 * with the clauses, the change and the edits it rests on. It comes after the edits.
 */
final class SuccessionTriples {

    private final NamedGraphs graphs;

    SuccessionTriples(NamedGraphs graphs) {
        this.graphs = graphs;
    }

    void write(Replacement replacement) {
        Resource earlier = Itu.iri(replacement.earlier());
        Resource later = Itu.iri(replacement.later());
        Resource clause = Itu.iri(replacement.after().citing());
        List<Resource> edits = edits(clause, replacement);
        var description =
                graphs.about(LINEAGE, Itu.iri(name(replacement)))
                        .type(Itu.POSSIBLE_SUCCESSION)
                        .label(label(replacement))
                        .link(Itu.SUCCEEDED, earlier)
                        .link(Itu.SUCCEEDING, later)
                        .link(Itu.METHOD, Itu.code("method", "replacedCitation"))
                        .put(Itu.CONFIDENCE, confidence(replacement, edits))
                        .link(Itu.RESTS_ON, Itu.iri(LineageTriples.name(replacement.change())))
                        .link(Itu.RESTS_ON, Itu.iri(ReferenceTriples.name(replacement.before())))
                        .link(Itu.RESTS_ON, Itu.iri(ReferenceTriples.name(replacement.after())))
                        .link(Itu.RESTS_ON, Itu.iri(replacement.before().citing()))
                        .link(Itu.RESTS_ON, clause);
        edits.forEach(edit -> description.link(Itu.RESTS_ON, edit));
        graphs.about(LINEAGE, earlier).link(Itu.POSSIBLE_SUCCESSOR, later);
    }

    private static Identifier name(Replacement replacement) {
        return Hash.name(
                "succession",
                replacement.earlier(),
                replacement.later(),
                replacement.before().citing(),
                replacement.after().citing());
    }

    /** "Resolution ITU-R 6 → Resolution ITU-R 75, possibly, by ...". */
    private String label(Replacement replacement) {
        return graphs.label(Itu.iri(replacement.earlier()))
                + " → "
                + graphs.label(Itu.iri(replacement.later()))
                + ", possibly, by "
                + graphs.label(Itu.iri(replacement.after().citing()));
    }

    /** The edits of the clause that take the old number out or put the new one in, in order. */
    private List<Resource> edits(Resource clause, Replacement replacement) {
        Predicate<String> old = word(replacement.before().citation().number());
        Predicate<String> fresh = word(replacement.after().citation().number());
        return graphs.model(EDITS).listSubjectsWithProperty(Itu.EDIT_OF, clause).toList().stream()
                .filter(
                        edit ->
                                words(edit, Itu.DELETED_TEXT).anyMatch(old)
                                        || words(edit, Itu.INSERTED_TEXT).anyMatch(fresh))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** The number as a word of its own: "7-4" of "ITU-R 7-4". */
    private static Predicate<String> word(String number) {
        String last = number.substring(number.lastIndexOf(' ') + 1);
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(last) + "(?![\\w-])").asPredicate();
    }

    private static Stream<String> words(Resource edit, Property property) {
        return edit.listProperties(property).toList().stream()
                .map(statement -> statement.getString());
    }

    /** No more than that of what it rests on. */
    private static double confidence(Replacement replacement, List<Resource> edits) {
        return Stream.concat(
                        Stream.of(replacement.change().confidence()),
                        edits.stream()
                                .flatMap(
                                        edit ->
                                                edit
                                                        .listProperties(Itu.CONFIDENCE)
                                                        .toList()
                                                        .stream())
                                .map(statement -> statement.getObject())
                                .map(RDFNode::asLiteral)
                                .map(literal -> literal.getDouble()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
