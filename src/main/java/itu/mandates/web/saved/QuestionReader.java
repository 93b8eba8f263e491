package itu.mandates.web.saved;

import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.guard.SparqlLimits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.springframework.stereotype.Component;

/** Reads what is asked from the parameters of a request; whatever cannot be taken is refused. */
@Component
public final class QuestionReader {

    /** Of the answer and not of the query. */
    private static final List<String> OF_THE_ANSWER =
            List.of("_lang", "_page", "_limit", "_view", "release");

    private final Words words;
    private final SparqlLimits limits;

    QuestionReader(Words words, SparqlLimits limits) {
        this.words = words;
        this.limits = limits;
    }

    /**
     * What a request brings.
     *
     * @param language in which the answer is shown, and refusals are worded
     * @param more names of parameters that this address takes beside those of the query
     */
    public record Asked(Map<String, String> parameters, String language, List<String> more) {

        public Optional<String> value(String name) {
            return Optional.ofNullable(parameters.get(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }
    }

    /**
     * The question.
     *
     * @throws Refusal PARAMETER, VALUE or MISSING_VALUE, naming the parameter and what it takes
     */
    public Question read(QueryFile file, Asked asked) {
        refuseUnknown(file, asked);
        var terms = new TreeMap<String, Node>();
        var values = new TreeMap<String, String>();
        for (Parameter parameter : file.header().parameters()) {
            asked.value(parameter.name()).ifPresent(v -> values.put(parameter.name(), v));
            term(parameter, asked).ifPresent(term -> terms.put(parameter.name(), term));
        }
        return new Question(file, terms, values, asked.language(), paging(file, asked));
    }

    private static void refuseUnknown(QueryFile file, Asked asked) {
        List<String> known = file.header().parameters().stream().map(Parameter::name).toList();
        asked.parameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .filter(name -> !OF_THE_ANSWER.contains(name) && !asked.more().contains(name))
                .sorted()
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new Refusal(Reason.PARAMETER, name)
                                    .with("parameter", name)
                                    .with("allowed", known);
                        });
    }

    private Optional<Node> term(Parameter parameter, Asked asked) {
        Optional<String> given = asked.value(parameter.name());
        if (given.isPresent()) {
            return Optional.of(
                    parameter
                            .read(given.get())
                            .orElseThrow(() -> wrong(parameter, given.get(), asked)));
        }
        if (parameter.required()) {
            throw missing(parameter, asked);
        }
        return (parameter.followsPage() ? Optional.of(asked.language()) : parameter.defaultValue())
                .flatMap(parameter::read);
    }

    private Refusal wrong(Parameter parameter, String given, Asked asked) {
        return named(
                new Refusal(Reason.VALUE, parameter.name(), right(parameter, asked), given),
                parameter);
    }

    private Refusal missing(Parameter parameter, Asked asked) {
        return named(
                new Refusal(
                        Reason.MISSING_VALUE,
                        parameter.name(),
                        right(parameter, asked),
                        parameter.example()),
                parameter);
    }

    private static Refusal named(Refusal refusal, Parameter parameter) {
        refusal.with("parameter", parameter.name());
        return parameter.allowed().isEmpty()
                ? refusal.with("example", parameter.example())
                : refusal.with("allowed", parameter.allowed());
    }

    private String right(Parameter parameter, Asked asked) {
        return parameter.allowed().isEmpty()
                ? words.say(asked.language(), "parameter.right." + parameter.type().code())
                : words.say(
                        asked.language(),
                        "parameter.right.choice",
                        String.join(", ", parameter.allowed()));
    }

    /** Rows that an answer to this query may have. */
    int most(QueryFile file) {
        return Math.min(file.header().publication().rows(), limits.rows());
    }

    private Paging paging(QueryFile file, Asked asked) {
        int most = most(file);
        int usual = file.header().publication().page();
        boolean pages =
                usual > 0 || Stream.of("_page", "_limit").anyMatch(n -> asked.value(n).isPresent());
        int size = number("_limit", most, usual > 0 ? usual : most, asked);
        return new Paging(number("_page", 1_000_000, 1, asked), size, pages);
    }

    private int number(String name, int most, int usual, Asked asked) {
        Optional<String> given = asked.value(name);
        if (given.isEmpty()) {
            return Math.min(usual, most);
        }
        boolean whole = given.get().matches("[1-9]\\d{0,6}");
        if (!whole || Integer.parseInt(given.get()) > most) {
            String right = words.say(asked.language(), "parameter.right.number", most);
            throw new Refusal(Reason.VALUE, name, right, given.get())
                    .with("parameter", name)
                    .with("minimum", 1)
                    .with("maximum", most);
        }
        return Integer.parseInt(given.get());
    }
}
