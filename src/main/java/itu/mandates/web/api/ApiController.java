package itu.mandates.web.api;

import itu.mandates.query.QueryFile;
import itu.mandates.web.ForPrograms;
import itu.mandates.web.ReaderLanguage;
import itu.mandates.web.api.ApiRequest.Options;
import itu.mandates.web.saved.KeptAnswers;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.QuestionReader;
import itu.mandates.web.saved.QuestionReader.Asked;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /api/v1/q/{slug}} and its suffixes. */
@ForPrograms
@RestController
class ApiController {

    /** Parameters of the form, beside those of the query and of the answer. */
    static final List<String> OF_THE_FORM = List.of("_bom", "_labels");

    private final SavedQueries queries;
    private final QuestionReader reader;
    private final SavedAnswers answers;
    private final Documents documents;
    private final MetaDocument meta;
    private final Site site;
    private final ReaderLanguage languages;

    ApiController(
            SavedQueries queries,
            QuestionReader reader,
            SavedAnswers answers,
            Documents documents,
            MetaDocument meta,
            Site site,
            ReaderLanguage languages) {
        this.queries = queries;
        this.reader = reader;
        this.answers = answers;
        this.documents = documents;
        this.meta = meta;
        this.site = site;
        this.languages = languages;
    }

    /**
     * Any form of any query.
     *
     * @param file the name of the query, with or without a suffix
     */
    @GetMapping("/api/v1/q/{file}")
    ResponseEntity<byte[]> get(@PathVariable String file, ServletWebRequest web) {
        HttpServletRequest http = web.getRequest();
        int dot = file.indexOf('.');
        QueryFile query = queries.named(dot < 0 ? file : file.substring(0, dot));
        ApiFormat format =
                dot < 0
                        ? ApiFormat.ofAccept(http.getHeader(HttpHeaders.ACCEPT), query)
                        : ApiFormat.ofSuffix(file.substring(dot + 1), query);
        Map<String, String> parameters = parameters(http);
        var request =
                new ApiRequest(
                        query,
                        format,
                        languages.of("_lang", parameters.getOrDefault("_lang", ""), http),
                        options(parameters),
                        site.origin(http),
                        Optional.ofNullable(parameters.get("release")));
        var headers = new ApiHeaders(request, dot < 0, http);
        return switch (format) {
            case RQ -> headers.of(meta.text(request, asked(parameters, request)), web);
            case META ->
                    headers.of(
                            meta.description(
                                    request, asked(parameters, request), http.getRemoteAddr()),
                            web);
            default -> answer(request, asked(parameters, request), headers, web);
        };
    }

    private ResponseEntity<byte[]> answer(
            ApiRequest request, Asked asked, ApiHeaders headers, ServletWebRequest web) {
        String release = answers.release(request.pinned());
        Question question = reader.read(request.file(), asked);
        String tag = documents.tag(request, question, release);
        if (web.checkNotModified(tag)) {
            return headers.notModified(tag);
        }
        String client = web.getRequest().getRemoteAddr();
        ApiDocument document = documents.document(request, question, tag, client);
        requirePinned(request, tag, document);
        ResponseEntity<byte[]> whole = headers.of(document, question.paging());
        if (document.tag().equals(tag)) {
            KeptAnswers.keep(web.getRequest(), release, whole, headers.notModified(tag));
        }
        return whole;
    }

    /** A release that was followed by another while the answer was made is not sent as pinned. */
    private void requirePinned(ApiRequest request, String tag, ApiDocument document) {
        if (request.pinned().isPresent() && !document.tag().equals(tag)) {
            answers.release(request.pinned());
        }
    }

    private static Asked asked(Map<String, String> parameters, ApiRequest request) {
        return new Asked(parameters, request.language(), OF_THE_FORM);
    }

    private static Options options(Map<String, String> parameters) {
        return new Options(
                "1".equals(parameters.get("_bom")),
                "1".equals(parameters.get("_labels")),
                parameters.getOrDefault("_view", ""));
    }

    /** Of a parameter that is given twice the first value counts. */
    static Map<String, String> parameters(HttpServletRequest request) {
        var first = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return first;
    }
}
