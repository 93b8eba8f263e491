package itu.mandates.compare;

import itu.mandates.compare.OverlapKinds.Limits;

/** When two recitals on one matter say the same. */
final class AlikeRecitals {

    /** What two recitals of one text must share. */
    private static final double WITHIN = 0.55;

    /** And what of their main words, if they speak of one action. */
    private static final double MAIN_WITHIN = 0.5;

    /** Recitals that share so much need not begin alike. */
    private static final double PLAIN = 0.42;

    private final SharedMain main;
    private final Limits limits;

    AlikeRecitals(Similarity measure, Limits limits) {
        this.main = new SharedMain(measure);
        this.limits = limits;
    }

    /** The least score of two of one text, which share the words of its subject in any case. */
    double leastInOneText(ComparedPair pair) {
        boolean oneAction = pair.askOneAction() && main.isAtLeast(MAIN_WITHIN, pair);
        return oneAction ? 0 : WITHIN;
    }

    /** Those of one section may share long names and say different things of them. */
    boolean areDuplicates(ComparedPair pair, double score) {
        return !pair.inOneSection() || main.suffices(pair, score);
    }

    /** Whether two in other words are one statement. */
    boolean sayTheSame(ComparedPair pair, double score) {
        return score >= least(pair)
                && areDuplicates(pair, score)
                && (score >= limits.duplicate() || !pair.speakOfOthers())
                && (score >= PLAIN || main.isEnough(pair));
    }

    /** Neighbours say different things, and so do recitals that share the name of a work. */
    private double least(ComparedPair pair) {
        return pair.inOneSection() || pair.mentionWorks()
                ? Math.max(limits.statement(), limits.duplicate())
                : limits.statement();
    }
}
