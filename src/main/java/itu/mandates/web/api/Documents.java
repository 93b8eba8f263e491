package itu.mandates.web.api;

import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.query.QueryView;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Figures;
import itu.mandates.web.saved.Fragments;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.SavedAnswer;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.saved.Showing;
import itu.mandates.web.saved.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes documents of answers, each once for all who ask for it. */
@Component
class Documents {

    /** More than these would not be a picture that one can look at. */
    private static final int MOST_BARS = 200;

    private static final long MEMORY = 64L << 20;

    private final SavedAnswers answers;
    private final SavedQueries queries;
    private final Figures figures;
    private final Fragments fragments;
    private final SiteFiles files;
    private final SharedWork<ApiDocument> kept = new SharedWork<>(MEMORY, ApiDocument::weight);

    Documents(
            SavedAnswers answers,
            SavedQueries queries,
            Figures figures,
            Fragments fragments,
            SiteFiles files) {
        this.answers = answers;
        this.queries = queries;
        this.figures = figures;
        this.fragments = fragments;
        this.files = files;
    }

    /** The tag that a document of this release has; known without running anything. */
    String tag(ApiRequest request, Question question, String release) {
        return Site.tag(
                release,
                question.rowsKey(),
                request.language(),
                request.format(),
                request.options(),
                request.origin(),
                question.paging(),
                files.version());
    }

    /** The document; of a newer release than {@code tag} says, if there was a switch meanwhile. */
    ApiDocument document(ApiRequest request, Question question, String tag, String client) {
        return kept.get(tag, () -> made(request, question, client));
    }

    private ApiDocument made(ApiRequest request, Question question, String client) {
        SavedAnswer answer = answers.answer(question, client);
        byte[] body = body(request, question, answer);
        String tag = tag(request, question, answer.release());
        return new ApiDocument(body, request.format().type(), tag, answer.more());
    }

    private byte[] body(ApiRequest request, Question question, SavedAnswer answer) {
        if (request.format() == ApiFormat.CSV && answer.result() instanceof Table table) {
            return utf8(CsvTable.print(table, heads(request, table), request.options().mark()));
        }
        return switch (request.format()) {
            case HTML -> utf8(figure(request, question, answer));
            case SVG -> utf8(picture(request, answer));
            default -> ResultTables.print(answer.result(), request.format());
        };
    }

    private List<String> heads(ApiRequest request, Table table) {
        return request.options().labels()
                ? table.columns().stream()
                        .map(name -> queries.words().label(name).in(request.language()))
                        .toList()
                : table.columns();
    }

    private String figure(ApiRequest request, Question question, SavedAnswer answer) {
        var figure = figures.of(question, answer, request.options().view(), request.origin());
        return fragments.html(
                "query-figure",
                request.language(),
                Map.of("figure", figure, "origin", request.origin(), "outside", true));
    }

    private String picture(ApiRequest request, SavedAnswer answer) {
        QueryFile file = request.file();
        QueryView view =
                file.header()
                        .publication()
                        .chart()
                        .orElseThrow(() -> new Refusal(Reason.FORMAT, ""));
        var showing = new Showing(file, queries.words(), request.language());
        return SvgChart.draw(
                showing.text(file.header().title()),
                file.header().question().in(request.language()),
                showing.show(answer.result(), view, MOST_BARS));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
