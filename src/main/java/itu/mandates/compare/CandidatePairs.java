package itu.mandates.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Pairs of clauses that may say alike. */
final class CandidatePairs {

    /** What more clauses than these say in the same words is a formula. */
    private static final int FORMULA = 16;

    private CandidatePairs() {}

    /** Same words are found by their hash and stand in the index once. */
    static List<List<ComparedClause>> of(List<ComparedClause> clauses) {
        var groups =
                clauses.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ComparedClause::forms,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var wordings = List.copyOf(groups.keySet());
        var index = new CandidateIndex(wordings);
        var pairs = new ArrayList<List<ComparedClause>>();
        for (int i = 0; i < wordings.size(); i++) {
            var group = groups.get(wordings.get(i));
            inside(group, pairs);
            index.candidates(i, other -> cross(group, groups.get(wordings.get(other)), pairs));
        }
        return pairs;
    }

    /** Each with each; of a formula each with the next, or their number would be squared. */
    private static void inside(List<ComparedClause> group, List<List<ComparedClause>> pairs) {
        int reach = group.size() > FORMULA ? 1 : group.size();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size() && j <= i + reach; j++) {
                pairs.add(List.of(group.get(i), group.get(j)));
            }
        }
    }

    private static void cross(
            List<ComparedClause> some,
            List<ComparedClause> others,
            List<List<ComparedClause>> pairs) {
        if (some.size() > FORMULA || others.size() > FORMULA) {
            pairs.add(List.of(some.get(0), others.get(0)));
            return;
        }
        for (ComparedClause one : some) {
            others.forEach(other -> pairs.add(List.of(one, other)));
        }
    }
}
