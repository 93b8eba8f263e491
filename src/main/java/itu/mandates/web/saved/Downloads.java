package itu.mandates.web.saved;

import itu.mandates.query.QueryFile;
import itu.mandates.web.saved.QueryPage.Download;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** The forms in which a page offers its answer. */
public final class Downloads {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("csv", "text/csv"),
                    Map.entry("tsv", "text/tab-separated-values"),
                    Map.entry("json", "application/sparql-results+json"),
                    Map.entry("xml", "application/sparql-results+xml"),
                    Map.entry("ttl", "text/turtle"),
                    Map.entry("jsonld", "application/ld+json"),
                    Map.entry("nt", "application/n-triples"),
                    Map.entry("rdf", "application/rdf+xml"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("rq", "application/sparql-query"),
                    Map.entry("meta.json", "application/json"));

    private Downloads() {}

    static List<Download> of(Question question) {
        return suffixes(question.file()).stream()
                .map(suffix -> new Download(suffix, href(question, suffix), TYPES.get(suffix)))
                .toList();
    }

    /** The forms of the answer, then those of the query. */
    public static List<String> suffixes(QueryFile file) {
        var suffixes = new ArrayList<String>();
        suffixes.addAll(
                file.query().isSelectType() || file.query().isAskType()
                        ? List.of("csv", "tsv", "json", "xml")
                        : List.of("ttl", "jsonld", "nt", "rdf"));
        file.header().publication().chart().ifPresent(chart -> suffixes.add("svg"));
        suffixes.addAll(List.of("rq", "meta.json"));
        return suffixes;
    }

    /** All rows, not only those of a page. */
    private static String href(Question question, String suffix) {
        var paging = question.file().header().publication();
        Map<String, String> all =
                paging.page() > 0 && question.file().query().isSelectType()
                        ? Map.of(
                                "_lang",
                                question.language(),
                                "_limit",
                                String.valueOf(paging.rows()))
                        : Map.of("_lang", question.language());
        return QuestionLinks.of(question).data(suffix, all);
    }

    static String oembed(String origin, String page) {
        return origin + "/oembed?url=" + UriUtils.encode(page, StandardCharsets.UTF_8);
    }
}
