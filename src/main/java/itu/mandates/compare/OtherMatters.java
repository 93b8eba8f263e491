package itu.mandates.compare;

/** What tells two clauses apart, in however many words they are alike. */
final class OtherMatters {

    /** What words before the rules of an annex share that introduce the same rules. */
    private static final double ONE_PROCEDURE = 0.7;

    private final Themes themes;

    OtherMatters(Themes themes) {
        this.themes = themes;
    }

    /**
     * Whether the two are about other things.
     *
     * @param variant whether each tells its own Sector the same
     */
    boolean tellApart(ComparedPair pair, double score, boolean variant) {
        boolean reports = !variant && (pair.reportOnOthers() || pair.otherRecipient());
        return reports
                || pair.nameOthers()
                || pair.citesAlone()
                || pair.saidInOneTextOfOthers()
                || pair.one().isOperative() != pair.other().isOperative()
                || introduce(pair) && !introduceOneProcedure(pair, score)
                || pair.one().isOperative() && areFar(pair);
    }

    private static boolean introduce(ComparedPair pair) {
        return pair.one().introduces() || pair.other().introduces();
    }

    /** Annexes of one text have different procedures, those of two texts may have the same. */
    private static boolean introduceOneProcedure(ComparedPair pair, double score) {
        boolean annexes = pair.one().isAnnex() && pair.other().isAnnex();
        return annexes && !pair.inOneText() && score >= ONE_PROCEDURE;
    }

    /** Of resolutions on different subjects "this resolution" is another, and so is a report. */
    private boolean areFar(ComparedPair pair) {
        boolean itself = pair.one().isAboutItself() && pair.other().isAboutItself();
        return (itself || pair.bothReport()) && !themes.alike(pair.one(), pair.other());
    }
}
