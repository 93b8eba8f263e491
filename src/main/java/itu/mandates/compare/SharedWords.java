package itu.mandates.compare;

import itu.mandates.compare.Canon.Term;
import itu.mandates.model.Overlap.Shared;
import itu.mandates.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** The words in a row that two clauses have in common, and where they stand in each. */
final class SharedWords {

    /** Fewer words in a row are shared by chance. */
    private static final int SHORTEST_RUN = 3;

    private SharedWords() {}

    static List<Shared> of(ComparedClause one, ComparedClause other) {
        var shared = new ArrayList<Shared>();
        for (WordDifference.Run run : WordDifference.common(one.forms(), other.forms())) {
            if (run.length() >= SHORTEST_RUN) {
                var here = one.terms().subList(run.first(), run.first() + run.length());
                var there = other.terms().subList(run.second(), run.second() + run.length());
                Passage words = words(one.place(), here);
                shared.add(
                        new Shared(words.text(), words.span(), words(other.place(), there).span()));
            }
        }
        return shared;
    }

    private static Passage words(Placed place, List<Term> terms) {
        int end = terms.get(terms.size() - 1).end();
        return place.clause().wording().part(terms.get(0).start(), end);
    }
}
