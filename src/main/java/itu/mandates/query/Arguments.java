package itu.mandates.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The values that a user gave for the parameters of a query.
 *
 * @param values as typed, by the names of the parameters
 */
record Arguments(QueryFile file, Map<String, String> values) {

    /** The terms to bind; parameters without value and default are left out. */
    Map<String, Node> terms() {
        refuseUnknown();
        var terms = new HashMap<String, Node>();
        for (Parameter parameter : file.header().parameters()) {
            String value = values.get(parameter.name());
            if (value != null && !value.isBlank()) {
                terms.put(parameter.name(), parameter.term(value.strip()));
            } else if (parameter.required()) {
                throw new QueryException(
                        "%s is missing: give %s, such as %s"
                                .formatted(
                                        parameter.name(),
                                        parameter.type().meaning(),
                                        parameter.example()));
            } else {
                parameter
                        .defaultValue()
                        .ifPresent(preset -> terms.put(parameter.name(), parameter.term(preset)));
            }
        }
        return terms;
    }

    private void refuseUnknown() {
        List<String> known = file.header().parameters().stream().map(Parameter::name).toList();
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new QueryException(
                                    "%s has no parameter %s; it has %s"
                                            .formatted(
                                                    file.name(),
                                                    name,
                                                    known.isEmpty() ? "none" : known));
                        });
    }
}
