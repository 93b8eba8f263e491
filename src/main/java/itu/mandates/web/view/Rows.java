package itu.mandates.web.view;

import itu.mandates.compare.WordRuns;
import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import itu.mandates.vocab.Itu;
import itu.mandates.web.view.Aligned.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Lays the clauses of two texts beside each other, in the order of the second. */
final class Rows {

    private final List<Node> ones;
    private final List<Node> others;
    private final ClausePairs pairs;
    private final boolean sameWork;
    private final Facts facts;
    private final Map<Node, Node> partners = new HashMap<>();
    private final Set<Node> shown = new HashSet<>();
    private final List<Aligned> rows = new ArrayList<>();

    Rows(List<Node> ones, List<Node> others, ClausePairs pairs, boolean sameWork, Facts facts) {
        this.ones = ones;
        this.others = others;
        this.pairs = pairs;
        this.sameWork = sameWork;
        this.facts = facts;
        ones.forEach(one -> pairs.partner(one).ifPresent(other -> partners.put(other, one)));
    }

    List<Aligned> all() {
        for (Node other : others) {
            Optional<Node> one = Optional.ofNullable(partners.get(other));
            one.ifPresent(this::addMissingBefore);
            rows.add(row(one, Optional.of(other)));
        }
        ones.forEach(this::addIfMissing);
        return rows;
    }

    private void addMissingBefore(Node one) {
        ones.subList(0, ones.indexOf(one)).forEach(this::addIfMissing);
    }

    private void addIfMissing(Node one) {
        if (pairs.partner(one).isEmpty() && shown.add(one)) {
            rows.add(row(Optional.of(one), Optional.empty()));
        }
    }

    private Aligned row(Optional<Node> one, Optional<Node> other) {
        Optional<Side> first = one.map(this::side);
        Optional<Side> second = other.map(this::side);
        List<WordRun> runs = runs(first, second);
        boolean same = runs.stream().allMatch(run -> run.kind() == Kind.KEPT);
        String kind =
                first.isEmpty()
                        ? "onlyOther"
                        : second.isEmpty() ? "onlyOne" : same ? "same" : "reworded";
        boolean moved =
                sameWork
                        && first.isPresent()
                        && second.isPresent()
                        && !first.get().citedAs().equals(second.get().citedAs());
        return new Aligned(kind, first, second, moved, runs, 0);
    }

    private Side side(Node clause) {
        Optional<Node> section = facts.object(clause, Itu.IN_SECTION);
        return new Side(
                facts.link(clause),
                ClauseView.printedLabel(clause, facts),
                facts.text(clause, Itu.CITED_AS).orElse(new Text("", "")),
                section.flatMap(each -> facts.text(each, Itu.HEADING)).orElse(new Text("", "")),
                facts.text(clause, Itu.TEXT).orElse(new Text("", "")),
                ClauseView.depth(clause, facts));
    }

    private static List<WordRun> runs(Optional<Side> one, Optional<Side> other) {
        if (one.isPresent() && other.isPresent()) {
            Text words = other.get().words();
            return WordRuns.between(one.get().words().words(), words.words(), words.language());
        }
        return one.map(side -> List.of(new WordRun(Kind.DELETED, side.words().words())))
                .orElseGet(
                        () ->
                                List.of(
                                        new WordRun(
                                                Kind.INSERTED,
                                                other.orElseThrow().words().words())));
    }
}
