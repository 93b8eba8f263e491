package itu.mandates.compare;

import itu.mandates.model.ClauseChange;
import itu.mandates.model.ClauseChange.Method;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clauses of adopted texts strung together, before they have identifiers. */
final class Lines {

    /** One clause through time, in order of the texts. */
    record Line(List<Identifier> members, List<Identifier> proposals) {}

    private final Map<Identifier, Line> lines = new LinkedHashMap<>();

    /** Every clause of the text begins a line until it turns out to continue one. */
    void open(Revision text) {
        text.allClauses().forEach(clause -> begin(clause.id()));
    }

    /** The part of a split or merged clause that is no pair begins or ends a line of its own. */
    void follow(ClauseChange change, boolean proposed) {
        if (change.from().isPresent()
                && change.to().isPresent()
                && change.method() != Method.COVERAGE) {
            Line line = lines.get(change.from().get());
            Identifier to = change.to().get();
            if (proposed) {
                line.proposals().add(to);
            } else {
                line.members().add(to);
                lines.replace(to, line);
            }
        }
    }

    Optional<Line> of(Identifier clause) {
        return Optional.ofNullable(lines.get(clause));
    }

    /** Each once, in order of the first clauses as they were opened. */
    List<Line> all() {
        var all = new ArrayList<Line>();
        lines.forEach(
                (clause, line) -> {
                    if (line.members().get(0).equals(clause)) {
                        all.add(line);
                    }
                });
        return all;
    }

    private void begin(Identifier clause) {
        var members = new ArrayList<Identifier>(List.of(clause));
        lines.putIfAbsent(clause, new Line(members, new ArrayList<>()));
    }
}
