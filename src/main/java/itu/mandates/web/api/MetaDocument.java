package itu.mandates.web.api;

import itu.mandates.query.Column;
import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryFile.Header;
import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.QuestionLinks;
import itu.mandates.web.saved.QuestionReader;
import itu.mandates.web.saved.QuestionReader.Asked;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.saved.Site;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a saved query is: its words, parameters, columns and addresses, and its text. */
@Component
class MetaDocument {

    private final SavedAnswers answers;
    private final QuestionReader reader;
    private final SiteFiles files;
    private final Words words;
    private final JsonMapper json = JsonMapper.shared();

    MetaDocument(SavedAnswers answers, QuestionReader reader, SiteFiles files, Words words) {
        this.answers = answers;
        this.reader = reader;
        this.files = files;
        this.words = words;
    }

    /**
     * The file as it stands; with values for its parameters, or a language, the query with them in
     * place.
     *
     * @throws Refusal MISSING_VALUE if some values are given and one that must be given is not
     */
    ApiDocument text(ApiRequest request, Asked asked) {
        return document(request, bound(request.file(), asked).orElse(request.file().text()), "");
    }

    private Optional<String> bound(QueryFile file, Asked asked) {
        List<String> names = file.header().parameters().stream().map(Parameter::name).toList();
        if (names.stream().anyMatch(name -> asked.value(name).isPresent())) {
            return Optional.of(reader.read(file, asked).text());
        }
        return asked.value("_lang").isPresent() && !names.isEmpty()
                ? complete(file, asked).map(Question::text)
                : Optional.empty();
    }

    ApiDocument description(ApiRequest request, Asked asked, String client) {
        String release = answers.release(request.pinned());
        Map<String, Object> members = about(request.file(), request.language());
        Optional<Question> question = complete(request.file(), asked);
        question.ifPresent(asks -> members.putAll(counts(asks, client)));
        members.put("release", release);
        members.put("rights", words.say(request.language(), "site.rights"));
        members.put("citation", citation(request, release));
        members.put("links", links(request, question));
        members.put("sparql", request.file().text());
        return document(request, json.writeValueAsString(members), release);
    }

    /** Empty while a parameter that must be given is not. */
    private Optional<Question> complete(QueryFile file, Asked asked) {
        try {
            return Optional.of(reader.read(file, asked));
        } catch (Refusal refusal) {
            if (refusal.reason() == Refusal.Reason.MISSING_VALUE) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private Map<String, Object> counts(Question question, String client) {
        var answer = answers.answer(question, client);
        return Map.of(
                "rows", answer.result().size(),
                "truncated", answer.more() && !question.paging().asked(),
                "more", answer.more());
    }

    private static Map<String, Object> about(QueryFile file, String language) {
        Header header = file.header();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", file.name());
        members.put("version", header.version());
        members.put("status", header.status());
        members.put("language", language);
        members.put("title", header.title().in(language));
        members.put("question", header.question().in(language));
        members.put("description", header.description().in(language));
        members.put("tags", header.tags());
        members.put(
                "parameters",
                header.parameters().stream().map(p -> parameter(p, language)).toList());
        members.put("columns", header.columns().stream().map(c -> column(c, language)).toList());
        members.put(
                "views", header.publication().views().stream().map(v -> v.kind().code()).toList());
        return members;
    }

    private static Map<String, Object> parameter(Parameter parameter, String language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", parameter.name());
        members.put("type", parameter.type().code());
        members.put("label", parameter.label().in(language));
        members.put("required", parameter.required());
        parameter.defaultValue().ifPresent(value -> members.put("default", value));
        members.put("example", parameter.example());
        if (!parameter.allowed().isEmpty()) {
            members.put("allowed", parameter.allowed());
        }
        return members;
    }

    private static Map<String, Object> column(Column column, String language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", column.name());
        members.put("label", column.label().in(language));
        members.put("meaning", column.meaning().in(language));
        return members;
    }

    private String citation(ApiRequest request, String release) {
        return words.say(
                request.language(),
                "query.citation",
                request.file().header().title().in(request.language()),
                words.say(request.language(), "site.name"),
                release.substring(0, 12),
                request.origin()
                        + new QuestionLinks(request.file().name(), new TreeMap<>())
                                .page(request.language(), Map.of()));
    }

    private static Map<String, Object> links(ApiRequest request, Optional<Question> question) {
        var links =
                question.map(QuestionLinks::of)
                        .orElse(new QuestionLinks(request.file().name(), new TreeMap<>()));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("page", request.origin() + links.page(request.language(), Map.of()));
        all.put("embed", request.origin() + links.embed(request.language(), Map.of()));
        List<ApiFormat> formats = ApiFormat.ofAnswers(request.file());
        formats.forEach(
                f -> all.put(f.suffix(), request.origin() + links.data(f.suffix(), Map.of())));
        all.put("rq", request.origin() + links.data("rq", Map.of()));
        return all;
    }

    private ApiDocument document(ApiRequest request, String text, String release) {
        return new ApiDocument(
                text.getBytes(StandardCharsets.UTF_8),
                request.format().type(),
                Site.tag(text, release, files.version()),
                false);
    }
}
