package itu.mandates.web.embed;

import itu.mandates.query.QueryFile;
import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.embed.EmbedPage.Files;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Figure;
import itu.mandates.web.saved.Figures;
import itu.mandates.web.saved.Fragments;
import itu.mandates.web.saved.Question;
import itu.mandates.web.saved.QuestionLinks;
import itu.mandates.web.saved.SavedAnswer;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.saved.Site;
import itu.mandates.web.view.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the pages in frames, each once for all who look at it. */
@Component
class EmbedPages {

    private static final long MEMORY = 32L << 20;

    private final SavedAnswers answers;
    private final Figures figures;
    private final Fragments fragments;
    private final Words words;
    private final ResourceUrlProvider assets;
    private final SiteFiles files;
    private final SharedWork<Html> kept = new SharedWork<>(MEMORY, Html::weight);

    EmbedPages(
            SavedAnswers answers,
            Figures figures,
            Fragments fragments,
            Words words,
            ResourceUrlProvider assets,
            SiteFiles files) {
        this.answers = answers;
        this.figures = figures;
        this.fragments = fragments;
        this.words = words;
        this.assets = assets;
        this.files = files;
    }

    /**
     * A page, ready to be sent.
     *
     * @param bytes in UTF-8
     * @param tag strong, with its quotes
     */
    record Html(byte[] bytes, String tag) {

        int weight() {
            return bytes.length + 200;
        }
    }

    String tag(EmbedRequest request, Question question, String release) {
        return Site.tag(
                release,
                question.rowsKey(),
                request.language(),
                request.view(),
                request.looks().classes(),
                request.isUntitled(),
                request.origin(),
                files.version());
    }

    /** The answer; one query for all viewers of a release. */
    Html answered(EmbedRequest request, Question question, String tag, String client) {
        return kept.get(
                tag,
                () -> {
                    SavedAnswer answer = answers.answer(question, client);
                    String own = tag(request, question, answer.release());
                    return new Html(html(request, figure(request, question, answer), ""), own);
                });
    }

    /** The last answer that there was, and why there is no newer one. */
    Optional<byte[]> last(EmbedRequest request, Question question, Refusal refusal) {
        return answers.lastGood(question)
                .map(answer -> figure(request, question, answer))
                .map(figure -> html(request, figure, why(refusal, request.language())));
    }

    /** Why there is no answer, and where the query is. */
    byte[] explained(EmbedRequest request, Refusal refusal) {
        QueryFile file = request.file();
        var title = file.header().title();
        String language = request.language();
        var links = new QuestionLinks(file.name(), new TreeMap<>());
        var page =
                new EmbedPage(
                        language,
                        new Text(title.in(language), title.languageIn(language)),
                        request.isUntitled(),
                        request.looks(),
                        assets(),
                        request.origin() + links.page(language, Map.of()),
                        List.of(),
                        List.of(why(refusal, language)));
        return html(page, request);
    }

    private String why(Refusal refusal, String language) {
        return words.title(refusal, language) + ". " + words.detail(refusal, language);
    }

    private Figure figure(EmbedRequest request, Question question, SavedAnswer answer) {
        return figures.of(question, answer, request.view(), request.origin());
    }

    private byte[] html(EmbedRequest request, Figure figure, String notice) {
        var page =
                new EmbedPage(
                        request.language(),
                        figure.title(),
                        request.isUntitled(),
                        request.looks(),
                        assets(),
                        figure.page(),
                        List.of(figure),
                        notice.isEmpty() ? List.of() : List.of(notice));
        return html(page, request);
    }

    private byte[] html(EmbedPage page, EmbedRequest request) {
        var names = Map.of("frame", page, "origin", request.origin(), "outside", true);
        return fragments.html("embed", request.language(), names).getBytes(StandardCharsets.UTF_8);
    }

    private Files assets() {
        List<String> sheets = Stream.of("site.css", "queries.css").map(this::asset).toList();
        return new Files(sheets, asset("embed-child.js"));
    }

    /** With a digest in its name, so that it can be kept for long. */
    private String asset(String name) {
        String path = "/assets/" + name;
        return Optional.ofNullable(assets.getForLookupPath(path)).orElse(path);
    }
}
