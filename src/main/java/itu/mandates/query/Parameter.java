package itu.mandates.query;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a query asks its user for.
 *
 * @param name of the variable, without "?"
 * @param label what a form calls it
 * @param example a value for which the query has an answer
 * @param defaultValue what is taken if the user gives nothing
 * @param required whether the user must give it; one that is neither required nor has a default may
 *     stay unbound
 */
public record Parameter(
        String name,
        ParameterType type,
        Wording label,
        String example,
        Optional<String> defaultValue,
        boolean required) {

    /**
     * The term that a value stands for.
     *
     * @throws QueryException saying what would be right, if it is not of the type
     */
    Node term(String value) {
        return type.term(value)
                .orElseThrow(
                        () ->
                                new QueryException(
                                        "%s must be %s, not '%s'"
                                                .formatted(name, type.meaning(), value)));
    }
}
