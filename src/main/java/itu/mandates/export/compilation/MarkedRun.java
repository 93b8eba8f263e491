package itu.mandates.export.compilation;

/** Words of a clause, and how many clauses of its row have the same. */
public record MarkedRun(Sharing sharing, String text) {

    /** Who else has the words. */
    public enum Sharing {
        /** Every other clause of the row. */
        ALL,
        /** Some of the others. */
        SOME,
        /** None of them. */
        OWN
    }
}
