package itu.mandates.release;

import itu.mandates.release.ReleaseException.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * The statements of the named graphs as canonical N-Quads lines, sorted by their bytes: the same
 * dataset gives the same bytes, whatever order it was built in.
 */
final class Dump {

    static final String FILE = "dump.nq";

    private static final int LINES_PER_REPORT = 10_000;
    private static final String FORBIDDEN_IN_IRI = "<>\"{}|^`\\";

    private final List<byte[]> lines = new ArrayList<>();
    private final SortedMap<String, Long> graphs = new TreeMap<>();

    /**
     * @param folder named in the complaint
     * @throws ReleaseException CONTENT_REFUSED on a blank node, on a statement that only the
     *     default graph holds, and on a term that N-Quads cannot carry
     */
    Dump(DatasetGraph dataset, Path folder) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        try {
            quads.forEachRemaining(this::add);
            dataset.getDefaultGraph().stream().forEach(triple -> mustBeNamed(triple, dataset));
        } catch (IllegalArgumentException e) {
            throw new ReleaseException(
                    Problem.CONTENT_REFUSED,
                    folder,
                    "the graph cannot be released: " + e.getMessage(),
                    "Every node needs an IRI of its own or is a plain literal, in a named graph",
                    e);
        }
        lines.sort(Arrays::compareUnsigned);
    }

    /** The number of statements in each named graph. */
    SortedMap<String, Long> graphs() {
        return graphs;
    }

    void writeTo(OutputStream out, Consumer<String> progress) throws IOException {
        int written = 0;
        for (byte[] line : lines) {
            out.write(line);
            if (++written % LINES_PER_REPORT == 0) {
                progress.accept(FILE + " " + written + " of " + lines.size() + " statements");
            }
        }
    }

    /** Reads a dump; the first syntax error ends it. */
    static void read(Path file, StreamRDF into) {
        RDFParser.source(file)
                .lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(into);
    }

    /** A term as the dump spells it. */
    static String term(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        if (node.isLiteral() && !RDF.dirLangString.getURI().equals(node.getLiteralDatatypeURI())) {
            return '"' + escaped(node.getLiteralLexicalForm()) + '"' + suffix(node);
        }
        throw new IllegalArgumentException(
                (node.isBlank() ? "blank node _:" : "not an RDF 1.1 term: ") + node);
    }

    private void add(Quad quad) {
        String line =
                Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                        .map(node -> term(node, quad))
                        .reduce("", (left, right) -> left + right + " ");
        lines.add((line + ".\n").getBytes(StandardCharsets.UTF_8));
        graphs.merge(quad.getGraph().getURI(), 1L, Long::sum);
    }

    private static String term(Node node, Quad quad) {
        try {
            return term(node);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + " in the statement " + quad, e);
        }
    }

    private static void mustBeNamed(Triple triple, DatasetGraph dataset) {
        Iterator<Quad> named =
                dataset.findNG(
                        Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        if (!named.hasNext()) {
            throw new IllegalArgumentException("in no named graph: " + triple);
        }
    }

    private static String iri(String iri) {
        if (iri.chars().anyMatch(c -> c <= ' ' || FORBIDDEN_IN_IRI.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not an IRI: <" + iri + ">");
        }
        return '<' + wellFormed(iri) + '>';
    }

    private static String suffix(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            return '@' + literal.getLiteralLanguage();
        }
        String datatype = literal.getLiteralDatatypeURI();
        return datatype.equals(XSD.xstring.getURI()) ? "" : "^^" + iri(datatype);
    }

    /** As RDF 1.2 N-Quads, "Canonical form" has it. */
    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (char c : wellFormed(text).toCharArray()) {
            switch (c) {
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> out.append(c < ' ' || c == 0x7F ? "\\u%04X".formatted((int) c) : c);
            }
        }
        return out.toString();
    }

    /** Half a surrogate pair would silently become a question mark in UTF-8. */
    private static String wellFormed(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("half a character in: " + text);
        }
        return text;
    }
}
