package itu.mandates.web.saved;

import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryView;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.saved.QueryForm.Problem;
import itu.mandates.web.saved.QueryPage.AnswerPart;
import itu.mandates.web.saved.QueryPage.Pages;
import itu.mandates.web.saved.QueryPage.QueryTexts;
import itu.mandates.web.saved.QueryPage.ViewLink;
import itu.mandates.web.saved.QueryPage.Ways;
import itu.mandates.web.saved.QuestionReader.Asked;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes the pages of saved queries. */
@Component
class QueryPages {

    /** Cards and rows on a page at most, and as many as there are if nobody asks for a number. */
    private static final int MOST_ON_A_PAGE = 1000;

    private static final int ON_A_PAGE = 100;

    private final SavedQueries queries;
    private final QuestionReader reader;
    private final SavedAnswers answers;
    private final ChoiceLists choices;
    private final Words words;

    QueryPages(
            SavedQueries queries,
            QuestionReader reader,
            SavedAnswers answers,
            ChoiceLists choices,
            Words words) {
        this.queries = queries;
        this.reader = reader;
        this.answers = answers;
        this.choices = choices;
        this.words = words;
    }

    /**
     * Who asks, and from where.
     *
     * @param parameters of the address
     * @param origin of this server
     * @param client its address
     */
    record Visitor(Map<String, String> parameters, String language, String origin, String client) {}

    /** What was asked: with the examples of parameters that must be given and are not. */
    Question question(QueryFile file, Visitor visitor) {
        return reader.read(
                file, new Asked(completed(file, visitor), visitor.language(), List.of()));
    }

    private static Map<String, String> completed(QueryFile file, Visitor visitor) {
        var all = new TreeMap<>(visitor.parameters());
        file.header().parameters().stream()
                .filter(Parameter::required)
                .forEach(
                        each ->
                                all.merge(
                                        each.name(),
                                        each.example(),
                                        (given, example) -> given.isBlank() ? example : given));
        all.putIfAbsent("_limit", String.valueOf(ON_A_PAGE));
        return all;
    }

    /** The page with its answer. */
    QueryPage page(Question question, Visitor visitor) {
        QueryFile file = question.file();
        Stretch stretch = Stretch.of(question.paging(), reader.most(file), MOST_ON_A_PAGE);
        SavedAnswer answer = answers.answer(question.at(stretch.found()), visitor.client());
        QueryView view = Figures.view(question, visitor.parameters().getOrDefault("_view", ""));
        var showing = new Showing(file, queries.words(), question.language());
        var part =
                new AnswerPart(
                        showing.show(answer.result(), view, stretch.from(), stretch.size()),
                        views(question, view),
                        stretch.rows(answer, view.kind() == QueryView.Kind.MATRIX),
                        pages(question, stretch.hasMore(answer), view));
        return new QueryPage(
                texts(file, visitor.language()),
                QueryForm.of(file, question.values(), choices, visitor.language()),
                Optional.of(part),
                isExample(file, visitor),
                ways(question, visitor.origin(), Optional.of(answer.release())),
                question.bound().serialize());
    }

    private static boolean isExample(QueryFile file, Visitor visitor) {
        return file.header().parameters().stream()
                .filter(Parameter::required)
                .anyMatch(each -> visitor.parameters().getOrDefault(each.name(), "").isBlank());
    }

    /** The page without an answer, with what is wrong beside the field. */
    QueryPage refused(QueryFile file, Visitor visitor, Refusal refusal) {
        String parameter = refusal.members().getOrDefault("parameter", "").toString();
        var problem = new Problem(parameter, words.detail(refusal, visitor.language()));
        var bare = new TreeMap<String, String>();
        file.header().parameters().stream()
                .filter(Parameter::required)
                .forEach(each -> bare.put(each.name(), each.example()));
        Question example = reader.read(file, new Asked(bare, visitor.language(), List.of()));
        return new QueryPage(
                texts(file, visitor.language()),
                QueryForm.of(file, visitor.parameters(), choices, visitor.language()).with(problem),
                Optional.empty(),
                false,
                ways(example, visitor.origin(), Optional.empty()),
                file.text());
    }

    /** Whether a page can tell what is wrong next to its form. */
    static boolean isAboutAnswer(Refusal refusal) {
        return refusal.reason() != Reason.UNKNOWN && refusal.reason() != Reason.GONE;
    }

    private static QueryTexts texts(QueryFile file, String language) {
        var header = file.header();
        Text description = Cells.text(header.description(), language);
        return new QueryTexts(
                file.name(),
                Cells.text(header.title(), language),
                Cells.text(header.question(), language),
                Optional.of(description).filter(text -> !text.words().isBlank()),
                header.status());
    }

    private static List<ViewLink> views(Question question, QueryView shown) {
        var links = QuestionLinks.of(question);
        return question.file().header().publication().views().stream()
                .map(QueryView::kind)
                .map(
                        kind ->
                                new ViewLink(
                                        kind.code(),
                                        links.page(
                                                question.language(), Map.of("_view", kind.code())),
                                        kind == shown.kind()))
                .toList();
    }

    private static Pages pages(Question question, boolean more, QueryView view) {
        int page = question.paging().number();
        boolean whole = view.kind() == QueryView.Kind.MATRIX;
        return new Pages(
                page > 1 && !whole ? page(question, view, page - 1) : "",
                more && !whole ? page(question, view, page + 1) : "");
    }

    private static String page(Question question, QueryView view, int number) {
        var more = new TreeMap<String, String>();
        more.put("_view", view.kind().code());
        if (number > 1) {
            more.put("_page", String.valueOf(number));
        }
        if (question.paging().size() != ON_A_PAGE) {
            more.put("_limit", String.valueOf(question.paging().size()));
        }
        return QuestionLinks.of(question).page(question.language(), more);
    }

    private Ways ways(Question question, String origin, Optional<String> release) {
        var links = QuestionLinks.of(question);
        String language = question.language();
        Map<String, String> pin =
                release.map(identity -> Map.of("release", identity)).orElse(Map.of());
        return new Ways(
                Downloads.of(question),
                origin + links.page(language, Map.of()),
                origin + links.page(language, pin),
                links.builder(language),
                Downloads.oembed(origin, origin + links.page(language, Map.of())),
                new Samples(question, origin, Map.of()).all());
    }
}
