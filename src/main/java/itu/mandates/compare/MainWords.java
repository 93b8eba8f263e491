package itu.mandates.compare;

import itu.mandates.compare.Canon.Term;
import java.util.List;
import java.util.Set;

/**
 * What a clause asks for in its main words: the verb that asks and what follows up to a mark, or to
 * a purpose, an example or the like. What stands behind may be long and the same in clauses that
 * ask for different things.
 */
final class MainWords {

    /** A clause without any mark is hardly ever about more. */
    private static final int MOST = 14;

    /** Fewer words say too little: "to authorize the Secretary-General, ...". */
    private static final int LEAST = 5;

    /** Words that what is said besides begins with. */
    private static final Set<String> BESIDES = Set.of("in-order-to", "including");

    private static final String MARKS = ",;:.";

    private MainWords() {}

    /**
     * @param from where the word stands that says what is asked for
     */
    static List<String> of(String text, List<Term> terms, int from) {
        int to = Math.min(terms.size(), from + 1);
        while (to < Math.min(terms.size(), from + MOST) && goesOn(text, terms, from, to)) {
            to++;
        }
        return terms.subList(from, to).stream().map(Term::form).toList();
    }

    private static boolean goesOn(String text, List<Term> terms, int from, int at) {
        String between = text.substring(terms.get(at - 1).end(), terms.get(at).start());
        return at - from < LEAST
                || !BESIDES.contains(terms.get(at).form())
                        && between.chars().noneMatch(mark -> MARKS.indexOf(mark) >= 0);
    }
}
