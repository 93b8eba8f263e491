package itu.mandates.web.about;

import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.query.Wording;
import itu.mandates.web.saved.Downloads;
import itu.mandates.web.saved.QuestionReader;
import itu.mandates.web.saved.QuestionReader.Asked;
import itu.mandates.web.saved.Samples;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The interface for programs, query by query. */
@Component
final class ApiPage {

    private final SavedQueries queries;
    private final QuestionReader reader;

    ApiPage(SavedQueries queries, QuestionReader reader) {
        this.queries = queries;
        this.reader = reader;
    }

    /**
     * A query.
     *
     * @param formats as suffixes of its address
     * @param sample values by column that stand together in an answer
     * @param curl fetches the answer for the examples of the parameters
     */
    public record Operation(
            String name,
            Text title,
            Text purpose,
            List<Field> parameters,
            List<Field> columns,
            List<String> formats,
            Map<String, String> sample,
            String curl) {}

    /**
     * A parameter or a column.
     *
     * @param type of a parameter; "" of a column
     * @param note default or example of a parameter
     */
    public record Field(String name, Text meaning, String type, boolean required, String note) {}

    /** All that are offered, in a language. */
    List<Operation> operations(String language, String origin) {
        return queries.offered().stream().map(file -> operation(file, language, origin)).toList();
    }

    private Operation operation(QueryFile file, String language, String origin) {
        var header = file.header();
        return new Operation(
                file.name(),
                text(header.title(), language),
                text(header.question(), language),
                header.parameters().stream().map(each -> parameter(each, language)).toList(),
                header.columns().stream()
                        .map(
                                each ->
                                        new Field(
                                                each.name(),
                                                text(each.meaning(), language),
                                                "",
                                                false,
                                                ""))
                        .toList(),
                Downloads.suffixes(file),
                header.expect().row(),
                curl(file, language, origin));
    }

    private static Field parameter(Parameter parameter, String language) {
        return new Field(
                parameter.name(),
                text(parameter.label(), language),
                parameter.type().code(),
                parameter.required(),
                parameter.defaultValue().orElse(parameter.example()));
    }

    private String curl(QueryFile file, String language, String origin) {
        Map<String, String> examples = new TreeMap<>();
        file.header().parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> examples.put(parameter.name(), parameter.example()));
        var question = reader.read(file, new Asked(examples, language, List.of()));
        return new Samples(question, origin, Map.of()).of("curl").code();
    }

    private static Text text(Wording words, String language) {
        return new Text(words.in(language), words.languageIn(language));
    }
}
