package itu.mandates.compare;

import itu.mandates.compare.OverlapKinds.Limits;

/** When two operative clauses on one matter ask for the same. */
final class AlikeMandates {

    /** What two mandates of one text must share. */
    private static final double WITHIN = 0.42;

    /** And what, if they are told to others. */
    private static final double WITHIN_OTHERS = 0.5;

    private final SharedOpening opening;
    private final SharedMain main;
    private final Limits limits;

    AlikeMandates(Similarity measure, Limits limits) {
        this.opening = new SharedOpening(measure);
        this.main = new SharedMain(measure);
        this.limits = limits;
    }

    /** The least score of two of one text, which share the words of its subject in any case. */
    double leastInOneText(ComparedPair pair) {
        if (pair.tellOnePostTwice() && pair.agree()) {
            return 0;
        }
        return pair.tellOthers() ? WITHIN_OTHERS : WITHIN;
    }

    /**
     * Whether two in nearly the same words are duplicates: a long tail in common makes none of
     * clauses that ask for different things, nor do words before lists.
     */
    boolean areDuplicates(ComparedPair pair, double score) {
        boolean listFollows = pair.one().opensList() || pair.other().opensList();
        return score >= SharedMain.BEYOND_DOUBT
                || !listFollows && pair.agree() && turnOnTheSame(pair, score)
                || pair.one().isAnnex() && pair.other().isAnnex();
    }

    /** Whether two in other words are one mandate. */
    boolean askTheSame(ComparedPair pair, double score) {
        return score >= limits.same() && turnOnTheSame(pair, score) && isTold(pair);
    }

    private boolean turnOnTheSame(ComparedPair pair, double score) {
        return main.suffices(pair, score) && !opening.differsBehind(pair);
    }

    private static boolean isTold(ComparedPair pair) {
        return pair.agree() && !pair.otherSubject()
                || pair.tellOnePostTwice() && !pair.supportAlone();
    }
}
