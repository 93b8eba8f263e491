package itu.mandates.web.about;

import itu.mandates.release.Release;
import itu.mandates.vocab.Itu;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the rules found in a release that is kept, read from its dump: it may not be the one that is
 * served.
 *
 * @param release its identity
 * @param findings by their identifiers, which stay the same from release to release
 */
record ReleaseFindings(String release, Map<String, OldFinding> findings) {

    /**
     * A finding.
     *
     * @param rule its code
     * @param label what is wrong and where, in English
     * @param place IRI of what it is about
     */
    record OldFinding(String rule, String label, String place) {}

    /** Only the lines of the quality graph are parsed: the dump may be large. */
    static ReleaseFindings of(Release release) {
        Node quality = Itu.graph("quality").asNode();
        String end = " <" + quality.getURI() + "> .";
        try (var lines = Files.lines(release.dump(), StandardCharsets.UTF_8)) {
            String quads =
                    lines.filter(line -> line.endsWith(end)).collect(Collectors.joining("\n"));
            var data = DatasetGraphFactory.create();
            RDFParser.fromString(quads, Lang.NQUADS).parse(data);
            return new ReleaseFindings(release.identity(), findings(data.getGraph(quality)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + release.dump(), e);
        }
    }

    private static Map<String, OldFinding> findings(Graph graph) {
        var findings = new TreeMap<String, OldFinding>();
        graph.find(Node.ANY, SHACL.sourceShape, Node.ANY)
                .forEach(
                        triple ->
                                findings.put(
                                        triple.getSubject().toString(),
                                        finding(triple.getSubject(), triple.getObject(), graph)));
        return findings;
    }

    private static OldFinding finding(Node finding, Node shape, Graph graph) {
        return new OldFinding(
                value(shape, DCTerms.identifier.asNode(), graph),
                value(finding, RDFS.label.asNode(), graph),
                value(finding, SHACL.focusNode, graph));
    }

    private static String value(Node subject, Node property, Graph graph) {
        Optional<Node> value =
                graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                        .findFirst();
        return value.map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }

    int count(String rule) {
        return (int) findings.values().stream().filter(each -> each.rule().equals(rule)).count();
    }
}
