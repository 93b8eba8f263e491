package itu.mandates.check;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads back the report that a release keeps in /graph/quality; nothing is checked again. */
public final class StoredReport {

    private static final Node QUALITY = Itu.graph("quality").asNode();

    private final Graph quality;
    private final PlaceReader places;

    private StoredReport(DatasetGraph data) {
        quality = data.getGraph(QUALITY);
        places = new PlaceReader(data.getDefaultGraph(), source -> Optional.empty());
    }

    /**
     * The report, without the lines of the source texts, which a release does not keep.
     *
     * @param data of a release, within a read transaction
     */
    public static CheckReport of(DatasetGraph data) {
        return new StoredReport(data).read();
    }

    private CheckReport read() {
        List<Rule> rules =
                subjects(RDF.type.asNode(), SHACL.NodeShape)
                        .flatMap(shape -> rule(shape).stream())
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .toList();
        Map<String, Rule> byShape =
                rules.stream().collect(Collectors.toMap(Rule::iri, Function.identity()));
        return new CheckReport(
                rules,
                Finding.numbered(
                                subjects(RDF.type.asNode(), SHACL.ValidationResult)
                                        .flatMap(result -> finding(result, byShape).stream()))
                        .stream()
                        .sorted(Finding.ORDER)
                        .toList());
    }

    private Optional<Rule> rule(Node shape) {
        Optional<String> code = words(shape, DCTerms.identifier.asNode());
        Optional<Severity> severity = object(shape, SHACL.severity).flatMap(Severity::of);
        if (code.isEmpty() || severity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Rule(
                        code.get(),
                        shape.getURI(),
                        RuleWording.of(quality, shape),
                        severity.get(),
                        objects(shape, RDFS.seeAlso.asNode()).map(Node::getURI).sorted().toList()));
    }

    private Optional<Finding> finding(Node result, Map<String, Rule> byShape) {
        return object(result, SHACL.sourceShape)
                .map(shape -> byShape.get(shape.toString()))
                .flatMap(
                        rule ->
                                object(result, SHACL.focusNode)
                                        .map(places::read)
                                        .map(
                                                place ->
                                                        Finding.of(
                                                                rule,
                                                                place,
                                                                words(result, SHACL.resultMessage)
                                                                        .orElse(""))));
    }

    private Stream<Node> subjects(Node property, Node object) {
        return quality
                .find(Node.ANY, property, object)
                .mapWith(triple -> triple.getSubject())
                .toList()
                .stream();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return quality
                .find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream();
    }

    private Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).findFirst();
    }

    private Optional<String> words(Node subject, Node property) {
        return object(subject, property).map(Node::getLiteralLexicalForm);
    }
}
