package itu.mandates.web.saved;

import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.web.saved.ChoiceLists.Choice;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a query: one field for each parameter.
 *
 * @param problem what is wrong with one of the fields
 */
public record QueryForm(List<Field> fields, Optional<Problem> problem) {

    /**
     * A field.
     *
     * @param value that it shows
     * @param choices that it offers; none for one that is typed
     * @param isOpen whether it may stay empty
     */
    public record Field(
            String name,
            Text label,
            String value,
            List<Choice> choices,
            boolean isOpen,
            String example) {

        public boolean isChosen() {
            return !choices.isEmpty();
        }
    }

    /** What is wrong, and with which field. */
    public record Problem(String parameter, String words) {}

    public static QueryForm of(
            QueryFile file, Map<String, String> values, ChoiceLists lists, String language) {
        return new QueryForm(
                file.header().parameters().stream()
                        .filter(each -> !each.followsPage())
                        .map(each -> field(each, values, lists, language))
                        .toList(),
                Optional.empty());
    }

    public QueryForm with(Problem wrong) {
        return new QueryForm(fields, Optional.of(wrong));
    }

    private static Field field(
            Parameter one, Map<String, String> values, ChoiceLists lists, String language) {
        String preset = one.defaultValue().orElse("");
        String value = values.getOrDefault(one.name(), preset);
        List<Choice> choices = lists.of(one, language);
        return new Field(
                one.name(),
                Cells.text(one.label(), language),
                value,
                choices.isEmpty() ? choices : withValue(choices, value),
                !one.required() && one.defaultValue().isEmpty(),
                one.example());
    }

    /** What a user typed into the address stays to be seen, though no list has it. */
    private static List<Choice> withValue(List<Choice> choices, String value) {
        boolean there = choices.stream().anyMatch(choice -> choice.value().equals(value));
        return there || value.isEmpty()
                ? choices
                : Stream.concat(Stream.of(new Choice(value, new Text(value, ""))), choices.stream())
                        .toList();
    }

    public boolean isWrong(String field) {
        return problem.filter(wrong -> wrong.parameter().equals(field)).isPresent();
    }
}
