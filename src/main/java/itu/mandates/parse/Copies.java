package itu.mandates.parse;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text that stands twice in one document is one text with a copy. Where the copies differ in more
 * than capitals, that is reported: it checks the reading of both.
 */
final class Copies {

    private Copies() {}

    static List<Revision> gather(List<Revision> found, Report report) {
        Map<Identifier, List<Revision>> byId =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Revision::id, LinkedHashMap::new, Collectors.toList()));
        var gathered = new ArrayList<Revision>();
        for (var texts : byId.values()) {
            var first = texts.get(0);
            var others = texts.subList(1, texts.size());
            others.forEach(copy -> compare(first, copy, report));
            gathered.add(first.withCopies(others));
        }
        return gathered;
    }

    private static void compare(Revision text, Revision copy, Report report) {
        var clauses = copy.allClauses().collect(Collectors.toMap(Clause::id, clause -> clause));
        text.allClauses()
                .forEach(
                        clause ->
                                compare(
                                        clause,
                                        Optional.ofNullable(clauses.remove(clause.id())),
                                        report));
        clauses.values()
                .forEach(
                        clause ->
                                report.warning(
                                        "copy-differs",
                                        clause.words().span().start(),
                                        clause.citedAs()
                                                + " stands in this copy of the text only"));
    }

    private static void compare(Clause clause, Optional<Clause> copy, Report report) {
        int position = copy.orElse(clause).words().span().start();
        if (copy.isEmpty()) {
            report.warning(
                    "copy-differs",
                    position,
                    clause.citedAs() + " is missing in another copy of the text");
        } else if (!clause.text().equalsIgnoreCase(copy.get().text())) {
            report.warning(
                    "copy-differs",
                    position,
                    clause.citedAs() + " differs from another copy of the text");
        }
    }
}
