package itu.mandates.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.springframework.http.MediaType;

/** The forms in which a graph is sent, the preferred first. */
public enum DataFormat {
    TURTLE("Turtle", "ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("JSON-LD", "jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
    N_TRIPLES("N-Triples", "nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("RDF/XML", "rdf", "application/rdf+xml", RDFFormat.RDFXML);

    private final String title;
    private final String suffix;
    private final MediaType type;
    private final RDFFormat format;

    DataFormat(String title, String suffix, String type, RDFFormat format) {
        this.title = title;
        this.suffix = suffix;
        this.type = MediaType.parseMediaType(type);
        this.format = format;
    }

    /** As people call it: "Turtle". */
    public String title() {
        return title;
    }

    /** As in an address: "ttl". */
    public String suffix() {
        return suffix;
    }

    public MediaType type() {
        return type;
    }

    /** The type as it is sent. */
    public MediaType sent() {
        return new MediaType(type, StandardCharsets.UTF_8);
    }

    /** The graph in this form. */
    public byte[] write(Graph graph) {
        var body = new ByteArrayOutputStream();
        RDFDataMgr.write(body, graph, format);
        return body.toByteArray();
    }

    public static List<MediaType> types() {
        return Stream.of(values()).map(DataFormat::type).toList();
    }

    public static Optional<DataFormat> ofSuffix(String suffix) {
        return Stream.of(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
    }

    public static Optional<DataFormat> ofType(MediaType type) {
        return Stream.of(values()).filter(format -> format.type.equals(type)).findFirst();
    }
}
