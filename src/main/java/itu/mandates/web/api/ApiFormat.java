package itu.mandates.web.api;

import itu.mandates.query.QueryFile;
import itu.mandates.web.Accepted;
import itu.mandates.web.DataFormat;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.springframework.http.MediaType;

/** The forms in which a saved query is answered, the preferred first. */
public enum ApiFormat {
    JSON("json", "application/sparql-results+json"),
    CSV("csv", "text/csv"),
    TSV("tsv", "text/tab-separated-values"),
    XML("xml", "application/sparql-results+xml"),
    HTML("html", "text/html"),
    SVG("svg", "image/svg+xml"),
    TTL("ttl", "text/turtle"),
    JSONLD("jsonld", "application/ld+json"),
    NT("nt", "application/n-triples"),
    RDF("rdf", "application/rdf+xml"),
    RQ("rq", "application/sparql-query"),
    META("meta.json", "application/json");

    private static final List<ApiFormat> OF_TABLES = List.of(JSON, CSV, TSV, XML, HTML);
    private static final List<ApiFormat> OF_GRAPHS = List.of(TTL, JSONLD, NT, RDF, HTML);

    private final String suffix;
    private final MediaType type;

    ApiFormat(String suffix, String type) {
        this.suffix = suffix;
        this.type = MediaType.parseMediaType(type);
    }

    public String suffix() {
        return suffix;
    }

    public MediaType type() {
        return type;
    }

    /** The form of a graph; none of tables. */
    Optional<DataFormat> ofGraph() {
        return DataFormat.ofSuffix(suffix);
    }

    /** The forms of its answer; a picture only if it has one. */
    public static List<ApiFormat> ofAnswers(QueryFile file) {
        // who has columns is a table: every request asks this, so the text is not parsed for it
        boolean graph = file.header().columns().isEmpty() && isOfGraph(file.query());
        boolean chart = file.header().publication().chart().isPresent();
        return Stream.concat(
                        (graph ? OF_GRAPHS : OF_TABLES).stream(),
                        chart ? Stream.of(SVG) : Stream.of())
                .toList();
    }

    private static boolean isOfGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }

    /**
     * The form of this suffix.
     *
     * @throws Refusal FORMAT, with those that there are, if the query has no such form
     */
    static ApiFormat ofSuffix(String suffix, QueryFile file) {
        return Stream.concat(ofAnswers(file).stream(), Stream.of(RQ, META))
                .filter(format -> format.suffix.equals(suffix.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> refusal(file));
    }

    /**
     * The form that a program wants most.
     *
     * @throws Refusal FORMAT if it takes none
     */
    static ApiFormat ofAccept(String accept, QueryFile file) {
        List<ApiFormat> offers = ofAnswers(file);
        List<MediaType> types =
                Stream.concat(offers.stream().map(ApiFormat::type), Stream.of(RQ.type, META.type))
                        .toList();
        MediaType best = Accepted.header(accept).best(types).orElseThrow(() -> refusal(file));
        // Who asks for plain JSON gets the answer, not its description
        return best.equals(META.type) && offers.contains(JSON)
                ? JSON
                : Stream.of(values()).filter(f -> f.type.equals(best)).findFirst().orElseThrow();
    }

    private static Refusal refusal(QueryFile file) {
        List<String> names =
                Stream.concat(ofAnswers(file).stream(), Stream.of(RQ, META))
                        .map(format -> "." + format.suffix + " (" + format.type + ")")
                        .toList();
        return new Refusal(Reason.FORMAT, names.stream().collect(Collectors.joining(", ")))
                .with("allowed", names);
    }
}
