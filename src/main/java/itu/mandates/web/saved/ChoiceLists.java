package itu.mandates.web.saved;

import itu.mandates.query.Choices;
import itu.mandates.query.Parameter;
import itu.mandates.query.ParameterType;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.saved.QuestionReader.Asked;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be chosen for a parameter, in the release that is served. */
@Component
public final class ChoiceLists {

    /** On behalf of all: these answers are kept and asked for again and again. */
    private static final String OURSELVES = "server";

    private final SavedQueries queries;
    private final QuestionReader reader;
    private final SavedAnswers answers;
    private final Words words;

    ChoiceLists(SavedQueries queries, QuestionReader reader, SavedAnswers answers, Words words) {
        this.queries = queries;
        this.reader = reader;
        this.answers = answers;
        this.words = words;
    }

    /**
     * One that can be chosen.
     *
     * @param value as in an address: "/eli/pp/res/191"
     */
    public record Choice(String value, Text label) {}

    /** In the order of the list, or of the query that has them; none if any value is taken. */
    public List<Choice> of(Parameter parameter, String language) {
        Choices choices = parameter.choices();
        if (!choices.isAsked()) {
            return parameter.allowed().stream()
                    .map(value -> new Choice(value, name(parameter, value, language)))
                    .toList();
        }
        try {
            return asked(choices, language);
        } catch (Refusal tooBusy) {
            return List.of();
        }
    }

    /** A language is called by its own name, a code by its words in the language of the page. */
    private Text name(Parameter parameter, String value, String language) {
        return parameter.type() == ParameterType.LANGUAGE
                ? new Text(words.say("en", "language." + value), value)
                : queries.words()
                        .value(value)
                        .map(wording -> Cells.text(wording, language))
                        .orElse(new Text(value, ""));
    }

    private List<Choice> asked(Choices choices, String language) {
        var file = queries.named(choices.query());
        var question = reader.read(file, new Asked(Map.of(), language, List.of()));
        var cells = new Cells(file, queries.words(), language);
        return answers.answer(question, OURSELVES).result() instanceof Table table
                ? table.rows().stream()
                        .map(
                                row ->
                                        new Choice(
                                                table.cell(row, choices.value()),
                                                cells.cell(row, choices.label()).text()))
                        .distinct()
                        .filter(choice -> !choice.value().isEmpty())
                        .toList()
                : List.of();
    }
}
