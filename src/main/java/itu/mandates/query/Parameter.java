package itu.mandates.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a query asks its user for.
 *
 * @param name of the variable, without "?"
 * @param label what a form calls it
 * @param example a value for which the query has an answer
 * @param defaultValue what is taken if the user gives nothing
 * @param need whether the user must give it
 * @param choices that a form offers
 */
public record Parameter(
        String name,
        ParameterType type,
        Wording label,
        String example,
        Optional<String> defaultValue,
        Need need,
        Choices choices) {

    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    /** What becomes of a parameter that the user leaves out. */
    public enum Need {
        /** It must be given. */
        REQUIRED,
        /** It takes its default, or else stays unbound. */
        OPTIONAL,
        /** On a page it takes the language of the page, elsewhere its default. */
        FOLLOWS_PAGE
    }

    /**
     * Whether the user must give it; one that is neither required nor has a default may stay
     * unbound.
     */
    public boolean required() {
        return need == Need.REQUIRED;
    }

    public boolean followsPage() {
        return need == Need.FOLLOWS_PAGE;
    }

    /** All values that are taken; none if they cannot be listed. */
    public List<String> allowed() {
        return type == ParameterType.LANGUAGE ? LANGUAGES : choices.values();
    }

    /** The term that a value stands for; empty if it is none that is taken. */
    public Optional<Node> read(String value) {
        boolean closed = choices.isClosed() && !choices.values().contains(value);
        return closed ? Optional.empty() : type.term(value);
    }

    /**
     * The term that a value stands for.
     *
     * @throws QueryException saying what would be right, if it is not of the type
     */
    Node term(String value) {
        return read(value)
                .orElseThrow(
                        () ->
                                new QueryException(
                                        "%s must be %s, not '%s'"
                                                .formatted(name, meaning(), value)));
    }

    private String meaning() {
        return choices.isClosed()
                ? "one of " + String.join(", ", choices.values())
                : type.meaning();
    }
}
