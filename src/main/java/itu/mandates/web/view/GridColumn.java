package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The nodes of one text in a lineage grid.
 *
 * @param rowOf the row, from 0, in which each clause is, itself or as one of its section
 */
record GridColumn(List<GridNode> nodes, Map<Node, Integer> rowOf) {

    static GridColumn of(Node text, Set<Node> followed, boolean whole, Facts facts) {
        var column = new GridColumn(new ArrayList<>(), new HashMap<>());
        Map<Optional<Node>, List<Node>> sections =
                facts.subjects(Itu.CLAUSE_OF, text)
                        .collect(
                                Collectors.groupingBy(
                                        clause -> facts.object(clause, Itu.IN_SECTION),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        sections.forEach(
                (section, clauses) -> {
                    boolean opened = whole || clauses.stream().anyMatch(followed::contains);
                    column.add(section.orElse(text), clauses, opened, followed, facts);
                });
        return column;
    }

    private void add(
            Node section, List<Node> clauses, boolean opened, Set<Node> followed, Facts facts) {
        int row = nodes.size();
        nodes.add(GridNode.section(section, opened ? 0 : clauses.size(), facts));
        for (Node clause : clauses) {
            if (opened) {
                rowOf.put(clause, nodes.size());
                nodes.add(GridNode.clause(clause, followed.contains(clause), facts));
            } else {
                rowOf.put(clause, row);
            }
        }
    }
}
