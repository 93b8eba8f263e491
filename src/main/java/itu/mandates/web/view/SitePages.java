package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * The paths of the pages that a site map lists, without the language. Clauses have no line of their
 * own: they are read in their texts, and through time.
 */
public final class SitePages {

    private static final List<String> FIXED =
            List.of(
                    "/",
                    "/overlaps",
                    "/compare",
                    "/q",
                    "/changes",
                    "/quality",
                    "/data",
                    "/api",
                    "/limits",
                    "/accessibility",
                    "/embed");

    private static final List<Resource> KINDS =
            List.of(
                    Itu.RESOLUTION,
                    Itu.DECISION,
                    Itu.RECOMMENDATION,
                    Itu.OPINION,
                    Itu.REVISION,
                    Itu.DRAFT_REVISION,
                    Itu.LINEAGE,
                    Itu.TOPIC,
                    Itu.BODY,
                    Itu.CONFERENCE,
                    Itu.SOURCE_DOCUMENT);

    private SitePages() {}

    public static List<String> of(Facts facts) {
        return Stream.of(FIXED.stream(), things(facts), rules(facts))
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    /** What another has replaced leads elsewhere. */
    private static Stream<String> things(Facts facts) {
        return KINDS.stream()
                .flatMap(facts::instances)
                .filter(thing -> facts.object(thing, DCTerms.isReplacedBy).isEmpty())
                .flatMap(thing -> Addresses.path(thing).stream());
    }

    private static Stream<String> rules(Facts facts) {
        return facts
                .graph()
                .find(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
                .mapWith(triple -> triple.getSubject())
                .toList()
                .stream()
                .flatMap(shape -> facts.text(shape, DCTerms.identifier).stream())
                .map(code -> "/quality/" + code.words())
                .sorted();
    }
}
