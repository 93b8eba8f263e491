package itu.mandates.compare;

/** Whether two clauses have their main words in common, as far as their score leaves a doubt. */
final class SharedMain {

    /** Clauses that share so much differ in little, whatever their main words. */
    static final double BEYOND_DOUBT = 0.85;

    /** What must be shared of the main words of two clauses that ask for or say the same. */
    private static final double MAIN = 0.43;

    private final Similarity measure;

    SharedMain(Similarity measure) {
        this.measure = measure;
    }

    /**
     * @param score of all words of the pair
     */
    boolean suffices(ComparedPair pair, double score) {
        return score >= BEYOND_DOUBT || isEnough(pair);
    }

    boolean isEnough(ComparedPair pair) {
        return isAtLeast(MAIN, pair);
    }

    boolean isAtLeast(double least, ComparedPair pair) {
        return measure.shared(pair.one().main(), pair.other().main()) >= least;
    }
}
