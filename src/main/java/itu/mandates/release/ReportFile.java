package itu.mandates.release;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * The SHACL report as Turtle. A report is full of blank nodes, which have no order of their own:
 * each is named by a digest of what is said of it, and of those that say it, so that the same
 * report gives the same bytes. (Nodes that differ in nothing get the same name and are written in
 * any order, which then shows in nothing.)
 */
final class ReportFile {

    static final String FILE = "report.ttl";

    private final List<Triple> triples;
    private final Graph graph;
    private final Map<Node, String> names = new HashMap<>();

    ReportFile(Graph report) {
        graph = report;
        triples = new ArrayList<>(report.stream().toList());
        nameBlankNodes();
        triples.sort((left, right) -> sortKey(left).compareTo(sortKey(right)));
    }

    void writeTo(OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        stream.start();
        stream.prefix("sh", "http://www.w3.org/ns/shacl#");
        stream.prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
        triples.forEach(stream::triple);
        stream.finish();
    }

    /** Refines the names until a round tells no more nodes apart. */
    private void nameBlankNodes() {
        triples.stream()
                .flatMap(t -> List.of(t.getSubject(), t.getObject()).stream())
                .filter(Node::isBlank)
                .forEach(node -> names.put(node, ""));
        for (int apart = 0; apart < differentNames(); ) {
            apart = differentNames();
            Map<Node, String> next = new HashMap<>();
            names.keySet().forEach(node -> next.put(node, describe(node)));
            names.putAll(next);
        }
    }

    private int differentNames() {
        return new HashSet<>(names.values()).size();
    }

    private String describe(Node node) {
        var said = new ArrayList<String>();
        graph.find(node, Node.ANY, Node.ANY)
                .forEach(t -> said.add("> " + name(t.getPredicate()) + name(t.getObject())));
        graph.find(Node.ANY, Node.ANY, node)
                .forEach(t -> said.add("< " + name(t.getPredicate()) + name(t.getSubject())));
        return DurableFiles.sha256(said.stream().sorted().collect(Collectors.joining("\n")));
    }

    private String name(Node node) {
        return node.isBlank() ? "_:" + names.get(node) : Dump.term(node);
    }

    private String sortKey(Triple triple) {
        String subject = name(triple.getSubject());
        return String.join(" ", subject, name(triple.getPredicate()), name(triple.getObject()));
    }
}
