package itu.mandates.check;

import itu.mandates.vocab.Itu;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The findings as a SHACL validation report. Every node has an IRI derived from what it says, so
 * that the same findings give the same triples.
 */
final class QualityGraph {

    private static final Node REPORT = NodeFactory.createURI(Itu.BASE + "/id/report/shacl");

    private final Graph graph = GraphFactory.createDefaultGraph();

    private QualityGraph() {}

    static Graph of(List<Rule> rules, List<Finding> findings) {
        var quality = new QualityGraph();
        quality.graph
                .getPrefixMapping()
                .setNsPrefix("sh", SHACL.NS)
                .setNsPrefix("rdfs", RDFS.getURI())
                .setNsPrefix("dcterms", DCTerms.getURI());
        quality.addReport(findings);
        rules.forEach(quality::addRule);
        findings.forEach(quality::addFinding);
        return quality.graph;
    }

    private void addReport(List<Finding> findings) {
        boolean conforms = findings.isEmpty();
        add(REPORT, RDF.type.asNode(), SHACL.ValidationReport);
        add(REPORT, SHACL.conforms, NodeFactory.createLiteralByValue(conforms));
    }

    private void addRule(Rule rule) {
        Node node = NodeFactory.createURI(rule.iri());
        add(node, RDF.type.asNode(), SHACL.NodeShape);
        add(node, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(rule.code()));
        rule.wordings().forEach((language, said) -> addWords(node, language, said));
        add(node, SHACL.severity, rule.severity().node());
        rule.restsOn().forEach(iri -> add(node, RDFS.seeAlso.asNode(), NodeFactory.createURI(iri)));
    }

    private void addWords(Node rule, String language, RuleWording said) {
        add(rule, RDFS.label.asNode(), NodeFactory.createLiteralLang(said.label(), language));
        add(rule, RDFS.comment.asNode(), NodeFactory.createLiteralLang(said.why(), language));
    }

    private void addFinding(Finding finding) {
        Node node = NodeFactory.createURI(finding.iri());
        add(REPORT, SHACL.result, node);
        add(node, RDF.type.asNode(), SHACL.ValidationResult);
        add(node, SHACL.focusNode, NodeFactory.createURI(finding.place().focus()));
        add(node, SHACL.sourceShape, NodeFactory.createURI(finding.rule().iri()));
        add(node, SHACL.sourceConstraintComponent, SHACL.SPARQLConstraintComponent);
        add(node, SHACL.resultSeverity, finding.rule().severity().node());
        add(node, SHACL.resultMessage, english(finding.sentence()));
        add(node, RDFS.label.asNode(), english(finding.title()));
    }

    private static Node english(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }
}
