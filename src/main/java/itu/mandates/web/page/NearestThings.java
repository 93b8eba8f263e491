package itu.mandates.web.page;

import itu.mandates.vocab.Itu;
import itu.mandates.web.Nearest;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.Link;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What a reader may have meant with an identifier that names nothing. */
final class NearestThings {

    private static final List<Resource> KINDS =
            List.of(
                    Itu.RESOLUTION,
                    Itu.DECISION,
                    Itu.RECOMMENDATION,
                    Itu.OPINION,
                    Itu.REVISION,
                    Itu.DRAFT_REVISION,
                    Itu.TOPIC,
                    Itu.BODY,
                    Itu.POST,
                    Itu.CONFERENCE,
                    Itu.SOURCE_DOCUMENT);

    private NearestThings() {}

    /** Things of the same kind of path whose last part is spelt alike, then what it would be in. */
    static List<Link> to(String path, Facts facts) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> near =
                Nearest.to(
                        path.substring(folder.length()),
                        siblings(folder, facts).map(each -> each.substring(folder.length())));
        return Stream.concat(
                        near.stream().map(last -> Addresses.node(folder + last)),
                        around(path, facts))
                .distinct()
                .map(facts::link)
                .toList();
    }

    private static Stream<String> siblings(String folder, Facts facts) {
        Node text = Addresses.node(folder.substring(0, Math.max(0, folder.length() - 1)));
        return Stream.concat(
                        KINDS.stream().flatMap(kind -> facts.subjects(RDF.type, kind.asNode())),
                        Stream.of(Itu.SECTION_OF, Itu.CLAUSE_OF, Itu.IN_SECTION, Itu.SUB_CLAUSE_OF)
                                .flatMap(property -> facts.subjects(property, text)))
                .flatMap(node -> Addresses.path(node).stream())
                .filter(each -> each.startsWith(folder) && each.indexOf('/', folder.length()) < 0);
    }

    /** The thing that the unknown one would be a part of. */
    private static Stream<Node> around(String path, Facts facts) {
        return Stream.iterate(
                        path, p -> p.lastIndexOf('/') > 0, p -> p.substring(0, p.lastIndexOf('/')))
                .skip(1)
                .map(Addresses::node)
                .filter(facts::know)
                .limit(1);
    }
}
