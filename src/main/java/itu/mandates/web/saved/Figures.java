package itu.mandates.web.saved;

import itu.mandates.query.QueryView;
import itu.mandates.query.QueryView.Kind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes figures of answers. */
@Component
public final class Figures {

    /** Rows of a table or bars in an embed; the rest is one link away. */
    private static final int FEW_ROWS = 20;

    private static final int FEW_CARDS = 5;

    private final SavedQueries queries;

    Figures(SavedQueries queries) {
        this.queries = queries;
    }

    /**
     * The answer as a figure.
     *
     * @param view its kind; "" for the first of the query
     * @param origin of the addresses in it
     */
    public Figure of(Question question, SavedAnswer answer, String view, String origin) {
        var showing = new Showing(question.file(), queries.words(), question.language());
        QueryView chosen = view(question, view);
        int few = chosen.kind() == Kind.PAIRS ? FEW_CARDS : FEW_ROWS;
        boolean whole = chosen.kind() == Kind.MATRIX;
        int rows = answer.result().size();
        var links = QuestionLinks.of(question);
        String language = question.language();
        return new Figure(
                language,
                showing.text(question.file().header().title()),
                showing.show(answer.result(), chosen, few),
                origin + links.page(language, Map.of()),
                origin + links.data("csv", Map.of("_lang", language)),
                Figure.shortened(answer.release()),
                rows,
                answer.more() || !whole && rows > few);
    }

    /** The view of this kind; the first one if it has none such. */
    public static QueryView view(Question question, String kind) {
        var publication = question.file().header().publication();
        return publication.view(kind).orElse(publication.views().get(0));
    }
}
