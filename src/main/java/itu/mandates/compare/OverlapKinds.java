package itu.mandates.compare;

import itu.mandates.model.Overlap.Kind;
import itu.mandates.vocab.BodyNames;
import java.util.Optional;

/**
 * Decides how alike two clauses are: first whether they are about other things ({@link
 * OtherMatters}), then whether they are duplicates, then whether they ask for the same in other
 * words ({@link AlikeMandates}) or say the same ({@link AlikeRecitals}).
 */
final class OverlapKinds {

    /**
     * The least scores.
     *
     * @param duplicate of two clauses that say the same in nearly the same words
     * @param same of two mandates that ask for the same action
     * @param statement of two recitals that say the same
     * @param related of two clauses that have to do with each other
     */
    record Limits(double duplicate, double same, double statement, double related) {

        /** Found on labelled pairs; limits found on four fifths of them hold on the fifth. */
        static final Limits CHOSEN = new Limits(0.6, 0.32, 0.38, 0.24);
    }

    /** What was found of a pair. */
    record Finding(Kind kind, double score, boolean sectorVariant) {}

    /** A duplicate so far from its model that the Sectors are no longer told quite the same. */
    private static final double VARIANT_DUPLICATE = 0.8;

    /** Of a text less than half of which is shared the other must have all. */
    private static final double HALF = 0.4;

    private static final double ALL = 0.95;

    /** What clauses of resolutions on different subjects must share to ask for or say the same. */
    private static final double OTHER_THEME = 0.5;

    private final Similarity measure;
    private final Themes themes;
    private final Limits limits;
    private final SectorVariants variants;
    private final OtherMatters matters;
    private final AlikeMandates mandates;
    private final AlikeRecitals recitals;

    OverlapKinds(Similarity measure, Themes themes, BodyNames names, Limits limits) {
        this.measure = measure;
        this.themes = themes;
        this.limits = limits;
        this.variants = new SectorVariants(measure, names, limits);
        this.matters = new OtherMatters(themes);
        this.mandates = new AlikeMandates(measure, limits);
        this.recitals = new AlikeRecitals(measure, limits);
    }

    /** Empty if the two have nothing to do with each other. */
    Optional<Finding> of(ComparedClause one, ComparedClause other) {
        double score = measure.ofAtLeast(limits.related(), one.forms(), other.forms());
        if (score < limits.related()) {
            return Optional.empty();
        }
        boolean variant = variants.are(one, other, score);
        Kind kind = kind(new ComparedPair(one, other), score, variant);
        return Optional.of(new Finding(kind, score, variant));
    }

    private Kind kind(ComparedPair pair, double score, boolean variant) {
        if (matters.tellApart(pair, score, variant)) {
            return Kind.RELATED;
        }
        if (pair.one().strict().equals(pair.other().strict())) {
            return Kind.IDENTICAL;
        }
        return areDuplicates(pair, score, variant) ? Kind.NEAR_DUPLICATE : lesser(pair, score);
    }

    private boolean areDuplicates(ComparedPair pair, double score, boolean variant) {
        boolean operative = pair.one().isOperative();
        return score >= (variant && operative ? VARIANT_DUPLICATE : limits.duplicate())
                && coverEachOther(pair.one(), pair.other())
                && (operative
                        ? mandates.areDuplicates(pair, score)
                        : recitals.areDuplicates(pair, score));
    }

    private boolean coverEachOther(ComparedClause one, ComparedClause other) {
        double here = measure.containment(one.forms(), other.forms());
        double there = measure.containment(other.forms(), one.forms());
        return Math.min(here, there) >= HALF || Math.max(here, there) >= ALL;
    }

    private Kind lesser(ComparedPair pair, double score) {
        if (score < least(pair)) {
            return Kind.RELATED;
        }
        if (pair.one().isOperative()) {
            return mandates.askTheSame(pair, score) ? Kind.SAME_MANDATE : Kind.RELATED;
        }
        return recitals.sayTheSame(pair, score) ? Kind.SAME_STATEMENT : Kind.RELATED;
    }

    private double least(ComparedPair pair) {
        if (!pair.inOneText()) {
            return themes.alike(pair.one(), pair.other()) ? 0 : OTHER_THEME;
        }
        return pair.one().isOperative()
                ? mandates.leastInOneText(pair)
                : recitals.leastInOneText(pair);
    }
}
