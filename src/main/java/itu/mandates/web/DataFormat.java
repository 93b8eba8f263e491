package itu.mandates.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.springframework.http.MediaType;

/** The forms in which a graph is sent, the preferred first. */
public enum DataFormat {
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML);

    private final String suffix;
    private final MediaType type;
    private final RDFFormat format;

    DataFormat(String suffix, String type, RDFFormat format) {
        this.suffix = suffix;
        this.type = MediaType.parseMediaType(type);
        this.format = format;
    }

    /** As in an address: "ttl". */
    public String suffix() {
        return suffix;
    }

    public MediaType type() {
        return type;
    }

    public RDFFormat format() {
        return format;
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
